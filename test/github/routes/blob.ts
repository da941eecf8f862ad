import { failed, notFound, ok, type Answer, type Route, type Schemas } from '../answer.ts';

const TOO_LARGE =
  'This API returns blobs up to 100 MB in size. The requested blob is too large to fetch via the API, but you can always clone the repository via Git in order to obtain the blob.';

function tooLarge(): Answer {
  return failed(403, TOO_LARGE, { errors: [{ resource: 'Blob', field: 'data', code: 'too_large' }] });
}

export const blobRoute: Route = {
  name: 'get a blob',
  path: /^\/git\/blobs\/([0-9a-f]{40})$/,
  answer: async (repository, [sha = ''], { root, accept }) => {
    const file = repository.blobs.get(sha);
    if (!file) return notFound();
    if (file.bytes === null) return tooLarge();
    const bytes = await file.bytes();
    // GitHub adds a character set to any bytes, so that careless readers break them.
    if (accept.includes('raw')) {
      return { status: 200, body: bytes, type: 'application/vnd.github.raw+json; charset=utf-8' };
    }
    return ok({
      sha,
      node_id: `B_${sha}`,
      size: bytes.byteLength,
      url: `${root}/repos/${repository.owner}/${repository.name}/git/blobs/${sha}`,
      content: Buffer.from(bytes).toString('base64').replace(/.{60}/g, '$&\n'),
      encoding: 'base64',
    } satisfies Schemas['blob']);
  },
};
