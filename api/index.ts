export type { Precision } from './confidence.ts';
export { createApi } from './create-api.ts';
export type { Api, ApiOptions } from './create-api.ts';
export { listen } from './listen.ts';
export type { Listening } from './listen.ts';
export { searchGraph } from './search/search.ts';
export type { SearchRequest, SearchResult, SearchResults } from './search/search.ts';
export type { Control, Preview, PreviewedChange, SourceInput } from './control.ts';
export type { AuditLine, OnAudit } from './plugins/mutations.ts';
