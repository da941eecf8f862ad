import { labelRole } from './labels.ts';
import type { LinkPart } from './parts.ts';

const HOST = /^(?:https?:\/\/)?(?:[a-z0-9-]+\.)+[a-z]{2,}\/?$/i;

/** Words that name no work: a label, the address itself, its host. */
export function isGeneric(link: LinkPart): boolean {
  if (link.bare || labelRole(link.text) !== null) return true;
  return (
    HOST.test(link.text) &&
    link.target.host.endsWith(
      link.text
        .replace(/^https?:\/\//i, '')
        .replace(/\/$/, '')
        .toLowerCase(),
    )
  );
}
