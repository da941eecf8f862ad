import type { Route } from '../answer.ts';
import { blobRoute } from './blob.ts';
import { commitRoute } from './commit.ts';
import { refRoute } from './ref.ts';
import { repositoryRoute } from './repository.ts';
import { tarballRoute } from './tarball.ts';
import { treeRoute } from './tree.ts';

/** Every endpoint below a repository; the first whose path fits answers. */
export const routes: readonly Route[] = [
  repositoryRoute,
  commitRoute,
  refRoute,
  treeRoute,
  blobRoute,
  tarballRoute,
];
