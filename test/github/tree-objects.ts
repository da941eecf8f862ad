import { createHash } from 'node:crypto';
import type { Version, VersionFile } from './version.ts';

export interface TreeNode {
  /** The name within its folder. */
  readonly name: string;
  readonly mode: string;
  readonly type: 'blob' | 'tree' | 'commit';
  readonly sha: string;
  readonly size: number | null;
}

/** Git's tree objects of one version by id, the root's among them. */
export interface TreeObjects {
  readonly root: string;
  readonly trees: ReadonlyMap<string, readonly TreeNode[]>;
}

interface Folder {
  readonly folders: Map<string, Folder>;
  readonly files: Map<string, VersionFile>;
}

const emptyFolder = (): Folder => ({ folders: new Map(), files: new Map() });

function folderOf(version: Version): Folder {
  const root = emptyFolder();
  for (const file of version.files) {
    const parts = file.path.split('/');
    const name = parts.pop() ?? '';
    let at = root;
    for (const part of parts) {
      const next = at.folders.get(part) ?? emptyFolder();
      at.folders.set(part, next);
      at = next;
    }
    at.files.set(name, file);
  }
  return root;
}

/** The id git gives a tree: SHA-1 over its nodes as `<mode> <name>\0<20 bytes>`. */
function treeId(nodes: readonly TreeNode[]): string {
  const content = Buffer.concat(
    nodes.flatMap(({ mode, name, sha }) => [
      Buffer.from(`${mode.replace(/^0/, '')} ${name}\0`),
      Buffer.from(sha, 'hex'),
    ]),
  );
  return createHash('sha1').update(`tree ${content.byteLength}\0`).update(content).digest('hex');
}

/** Git's tree objects of a version, by the rules of git: folders sort as if their name ended in `/`. */
export function treeObjects(version: Version): TreeObjects {
  const trees = new Map<string, readonly TreeNode[]>();
  const build = (folder: Folder): string => {
    const nodes: TreeNode[] = [];
    for (const [name, below] of folder.folders) {
      nodes.push({ name, mode: '040000', type: 'tree', sha: build(below), size: null });
    }
    for (const [name, { mode, sha, size }] of folder.files) {
      const isSubmodule = mode === '160000';
      nodes.push({ name, mode, sha, type: isSubmodule ? 'commit' : 'blob', size: isSubmodule ? null : size });
    }
    const key = ({ name, type }: TreeNode): Buffer => Buffer.from(type === 'tree' ? `${name}/` : name);
    nodes.sort((a, b) => key(a).compare(key(b)));
    const id = treeId(nodes);
    trees.set(id, nodes);
    return id;
  };
  return { root: build(folderOf(version)), trees };
}

/** All nodes below a tree with whole paths, folders before what they hold, as GitHub lists them recursively. */
export function flatten(
  objects: ReadonlyMap<string, readonly TreeNode[]>,
  root: string,
  prefix = '',
): readonly (TreeNode & { readonly path: string })[] {
  return (objects.get(root) ?? []).flatMap((node) => {
    const path = prefix + node.name;
    const below = node.type === 'tree' ? flatten(objects, node.sha, `${path}/`) : [];
    return [{ ...node, path }, ...below];
  });
}
