import { documentId, packSourceId } from '../../../schema/id.ts';
import type { DocumentYield, Place } from '../../../schema/index.ts';
import type { Pack, PackPlace } from '../../../schema/pack.ts';
import { createRecorder } from '../record.ts';
import type { Recorder, Voice } from '../record.ts';
import { SPEAKERS } from './speakers.ts';

/** Version of what is read from a pack; part of each of its documents' fingerprints. */
export const PACK_READING = 'pack@1';

export const PACK_VOICE: Voice = { rule: 'pack', basis: 'stated' };

function placeOf({ path, lines }: PackPlace): Place {
  return { path, lines, page: null, headings: [] };
}

/** Everything a pack says, one yield for each of its YAML files: a pack is a source like any other. */
export function packYield(pack: Pack): readonly DocumentYield[] {
  const source = packSourceId(pack.name);
  const recorders = new Map<string, Recorder>();
  for (const { path, contentHash } of pack.files) {
    recorders.set(path, createRecorder({ source, document: documentId(source, path), contentHash }));
  }
  const at = (place: PackPlace): Recorder => {
    const recorder = recorders.get(place.path);
    if (recorder === undefined) throw new Error(`invariant: the pack has no file ${place.path}`);
    return recorder;
  };
  for (const speak of SPEAKERS) {
    speak(pack, {
      claim: (entity, field, value, place) => {
        at(place).claim(entity, field, value, placeOf(place), PACK_VOICE);
      },
      relate: (relation, place, quote) => {
        at(place).evidence(relation, placeOf(place), quote, PACK_VOICE);
      },
    });
  }
  return pack.files.map(({ path, contentHash, bytes }) => ({
    document: {
      ...{ id: documentId(source, path), source, path, contentHash, bytes },
      ...{ fingerprint: PACK_READING, title: null, format: 'yaml', translationOf: null, asked: {} },
    },
    entries: [],
    claims: recorders.get(path)?.claims() ?? [],
    evidence: recorders.get(path)?.allEvidence() ?? [],
    diagnostics: [],
  }));
}
