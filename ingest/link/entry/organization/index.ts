import type { EntryContext, OrganizationCue, OrganizationFact } from '../context.ts';
import {
  amongCompanies,
  blogTitle,
  companyPage,
  engineeringBlog,
  githubOwner,
  knownAddress,
  namedHost,
  ownersUnit,
  ownSite,
  school,
} from './address.ts';
import {
  description,
  label,
  titleAt,
  titleEnds,
  titleStart,
  titleSubject,
  unspacedStart,
  wholeTitle,
} from './phrases.ts';
import { anyCell, cited, codeSpan, column, group, lead, slot, unknownGroup } from './places.ts';

/** Where organizations are looked for, the list's own wording first; the first place that names some decides. */
const CUES: readonly OrganizationCue[] = [
  codeSpan,
  column,
  lead,
  cited,
  titleEnds,
  slot,
  label,
  titleAt,
  anyCell,
  group,
  description,
  titleSubject,
  unspacedStart,
  knownAddress,
  unknownGroup,
  ownersUnit,
  blogTitle,
  namedHost,
  engineeringBlog,
  companyPage,
  amongCompanies,
  ownSite,
  school,
  githubOwner,
  titleStart,
  wholeTitle,
];

/** The organizations that built or wrote what an entry names, each once. */
export function organizationsOf(context: EntryContext): readonly OrganizationFact[] {
  for (const cue of CUES) {
    const found = cue(context);
    if (found.length > 0)
      return found.filter((fact, at) => found.findIndex((other) => other.id === fact.id) === at);
  }
  return [];
}
