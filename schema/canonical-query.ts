import type { AddressParts } from './address-parts.ts';

/** Query parameters that say where a reader came from, never what is read. */
const TRACKING =
  /^(?:utm_[^=]*|[gdwb]clid|gbraid|wbraid|gclsrc|fbclid|msclkid|yclid|twclid|ttclid|igsh(?:id)?|mc_[ce]id|mkt_tok|_hs(?:enc|mi)|hsctatracking|__hs[^=]*|_gl|_ga|vero_(?:id|conv)|oly_(?:anon|enc)_id|wt\.?_?mc(?:_id)?|ocid|cmpid|ncid|spm|trk|trkinfo|trackingid|lipi|licu|s_kwcid|ref|ref_src|ref_url|referrer|referer|share_id|amp|gi|_branch_(?:match_id|referrer)|fb_action_ids|fb_action_types|ck_subscriber_id|guccounter|guce_referrer(?:_sig)?)(?:=|$)/i;
/** Parameters that Medium adds on every domain it serves. */
const MEDIUM_TRACKING = /^(?:source|sk|postpublishedtype)=/i;
const MEDIUM_PATH = /-[0-9a-f]{10,12}$/;

/** The query that says what is read, sorted by name, with its `?`; empty when nothing is left of it. */
export function meaningfulQuery(parts: AddressParts): string {
  if (parts.query.length === 0) return '';
  const fromMedium = MEDIUM_PATH.test(parts.path);
  const kept = parts.query.filter(
    (pair) => !TRACKING.test(pair) && !(fromMedium && MEDIUM_TRACKING.test(pair)),
  );
  if (kept.length === 0) return '';
  const name = (pair: string): string => pair.split('=', 1)[0] ?? pair;
  const sorted = kept.toSorted((a, b) => (name(a) < name(b) ? -1 : name(a) > name(b) ? 1 : 0));
  return `?${sorted.join('&')}`;
}
