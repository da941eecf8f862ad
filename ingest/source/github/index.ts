export { parseGithubAddress, type RepositoryAddress } from './address.ts';
export { createGithubClient, type GithubClient, type RequestBudget } from './client.ts';
export { headOfRecord, type HeadAnswer, type RepositoryHead } from './head.ts';
export { githubHeads, type HeadsOptions } from './heads.ts';
export { readBlob } from './blobs.ts';
export { cachedListing, listingKey } from './listing.ts';
export { openGithub, type GithubOptions, type GithubSource } from './open.ts';
export { githubHosts, githubSettings, type GithubSettings } from './settings.ts';
