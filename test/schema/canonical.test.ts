import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalAddress } from '../../schema/canonical.ts';

/** Every row: the spellings that are one address, and that address. */
const SAME: readonly (readonly [rule: string, canonical: string, spellings: readonly string[]])[] = [
  ['http and https', 'https://example.org/a', ['http://example.org/a', 'HTTPS://example.org/a']],
  ['www', 'https://example.org/a', ['https://www.example.org/a', 'http://WWW.example.org/a']],
  ['www alone is a name', 'https://www.com', ['http://www.com/', 'https://www.www.com']],
  ['trailing slash', 'https://example.org/a', ['https://example.org/a/', 'https://example.org/a//']],
  [
    'empty path',
    'https://example.org',
    ['https://example.org', 'https://example.org/', 'https://example.org/?'],
  ],
  [
    'index pages',
    'https://example.org/docs',
    [
      'https://example.org/docs/index.html',
      'https://example.org/docs/index.htm',
      'https://example.org/docs/Index.php',
      'https://example.org/docs/default.aspx',
      'https://example.org/docs/index.html/index.html',
    ],
  ],
  [
    'fragments',
    'https://example.org/a',
    ['https://example.org/a#part-2', 'https://example.org/a#', 'https://example.org/a#:~:text=x'],
  ],
  ['client-side routes are kept', 'https://example.org#/page/2', ['http://www.example.org/#/page/2']],
  ['hash-bang routes are kept', 'https://example.org/app#!forum/x', ['http://example.org/app/#!forum/x']],
  [
    'an empty route is none',
    'https://example.org',
    ['https://example.org/#/', 'https://example.org/#!/', 'https://example.org/#!'],
  ],
  [
    'tracking parameters',
    'https://example.org/a?id=3',
    [
      'https://example.org/a?id=3&utm_source=x&utm_medium=y',
      'https://example.org/a?fbclid=abc&id=3',
      'https://example.org/a?id=3&gclid=1&mc_cid=2&mc_eid=3&_hsenc=4&_hsmi=5',
      'https://example.org/a?ref=list&id=3&ref_src=twsrc',
      'https://example.org/a?UTM_Campaign=z&id=3&igshid=1&msclkid=2',
    ],
  ],
  [
    'order of parameters',
    'https://example.org/a?a=1&b=2',
    ['https://example.org/a?b=2&a=1', 'https://example.org/a/?&a=1&&b=2'],
  ],
  [
    'default ports',
    'https://example.org/a',
    ['http://example.org:80/a', 'https://example.org:443/a', 'https://example.org:/a'],
  ],
  ['other ports are kept', 'https://example.org:8443/a', ['https://www.example.org:08443/a/']],
  ['host case and final dot', 'https://example.org/A', ['https://EXAMPLE.org/A', 'https://example.org./A']],
  ['user information', 'https://example.org/a', ['https://user:secret@example.org/a']],
  [
    'percent-encoding',
    'https://example.org/~a/b_(c)%20%C3%A9',
    [
      'https://example.org/%7Ea/b_(c)%20%c3%a9',
      'https://example.org/~a/b_%28c%29%20é',
      'https://example.org/~%61/b_(c) é',
    ],
  ],
  [
    'a lone percent sign',
    'https://example.org/100%25',
    ['https://example.org/100%', 'https://example.org/100%25'],
  ],
  ['encoded slashes stay', 'https://example.org/a%2Fb', ['https://example.org/a%2fb']],
  [
    'dot segments',
    'https://example.org/b',
    ['https://example.org/a/../b', 'https://example.org/./b/', 'https://example.org/%2e/b/x/..'],
  ],
  [
    'international names',
    'https://xn--bcher-kva.example/a',
    ['https://bücher.example/a', 'https://xn--bcher-kva.example/a'],
  ],
  [
    'invisible characters around',
    'https://example.org/a',
    [
      ' https://example.org/a\n',
      '\u200bhttps://example.org/a\ufeff\ufffc',
      'https://exam\nple.org/a',
      'https:///example.org/a',
    ],
  ],
  [
    'arXiv',
    'https://arxiv.org/abs/1706.03762',
    [
      'http://arxiv.org/abs/1706.03762',
      'https://arxiv.org/abs/1706.03762v5',
      'https://arxiv.org/pdf/1706.03762',
      'https://arxiv.org/pdf/1706.03762.pdf',
      'https://www.arxiv.org/pdf/1706.03762v5.pdf#page=3',
      'https://arxiv.org/html/1706.03762v7',
      'https://export.arxiv.org/abs/1706.03762?context=cs',
      'https://ar5iv.labs.arxiv.org/html/1706.03762',
      'https://ar5iv.org/abs/1706.03762',
      'https://doi.org/10.48550/arXiv.1706.03762',
    ],
  ],
  [
    'old arXiv numbers',
    'https://arxiv.org/abs/cs/0501001',
    ['https://arxiv.org/abs/cs.LG/0501001v2', 'https://arxiv.org/pdf/cs/0501001.pdf'],
  ],
  [
    'DOI',
    'https://doi.org/10.1145/3292500.3330699',
    [
      'http://dx.doi.org/10.1145/3292500.3330699',
      'https://doi.org/10.1145%2F3292500.3330699',
      'https://doi.org/doi:10.1145/3292500.3330699',
      'https://dl.acm.org/doi/10.1145/3292500.3330699',
      'https://dl.acm.org/doi/abs/10.1145/3292500.3330699?casa_token=x',
      'https://dl.acm.org/doi/pdf/10.1145/3292500.3330699',
      'https://dl.acm.org/doi/fullHtml/10.1145/3292500.3330699',
      'http://doi.acm.org/10.1145/3292500.3330699',
    ],
  ],
  [
    'DOI case',
    'https://doi.org/10.1007/s10115-aa',
    [
      'https://doi.org/10.1007/S10115-AA',
      'https://link.springer.com/article/10.1007/s10115-aa',
      'https://link.springer.com/content/pdf/10.1007/s10115-aa.pdf',
    ],
  ],
  [
    'bioRxiv',
    'https://doi.org/10.1101/2020.01.01.123456',
    [
      'https://www.biorxiv.org/content/10.1101/2020.01.01.123456v2.full.pdf',
      'https://www.biorxiv.org/content/10.1101/2020.01.01.123456v1',
    ],
  ],
  [
    'YouTube',
    'https://youtube.com/watch?v=dQw4w9WgXcQ',
    [
      'https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=42s',
      'https://www.youtube.com/watch?list=PL1&v=dQw4w9WgXcQ&index=2',
      'https://m.youtube.com/watch?v=dQw4w9WgXcQ&feature=youtu.be',
      'https://youtu.be/dQw4w9WgXcQ',
      'http://youtu.be/dQw4w9WgXcQ?si=abc&t=3',
      'https://www.youtube.com/embed/dQw4w9WgXcQ?start=3',
      'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ',
      'https://www.youtube.com/v/dQw4w9WgXcQ',
      'https://www.youtube.com/shorts/dQw4w9WgXcQ',
      'https://www.youtube.com/live/dQw4w9WgXcQ?si=1',
      'https://music.youtube.com/watch?v=dQw4w9WgXcQ',
    ],
  ],
  [
    'YouTube playlists',
    'https://youtube.com/playlist?list=PLabc',
    [
      'https://www.youtube.com/playlist?list=PLabc&si=x',
      'https://www.youtube.com/embed/videoseries?list=PLabc',
    ],
  ],
  [
    'YouTube channels',
    'https://youtube.com/@name',
    ['https://www.youtube.com/@Name/videos', 'https://youtube.com/@name'],
  ],
  [
    'the archived address',
    'https://example.org/a',
    [
      'https://web.archive.org/web/20200101000000/http://example.org/a',
      'http://web.archive.org/web/2020/https://www.example.org/a/',
      'https://web.archive.org/web/20200101000000id_/http:/example.org/a#x',
      'https://web.archive.org/web/*/http://example.org/a',
      'https://web.archive.org/web/20200101/example.org/a',
      'https://web.archive.org/web/2021/https://web.archive.org/web/2020/http://example.org/a',
    ],
  ],
  [
    'an archived paper',
    'https://arxiv.org/abs/1706.03762',
    ['https://web.archive.org/web/2020/https://arxiv.org/pdf/1706.03762.pdf'],
  ],
  [
    'GitHub repositories',
    'https://github.com/owner/name',
    [
      'https://github.com/Owner/Name',
      'http://www.github.com/owner/name/',
      'https://github.com/owner/name.git',
      'https://github.com/owner/name#readme',
      'https://github.com/owner/name?tab=readme-ov-file#part',
      'https://github.com/owner/name/tree/main',
      'https://github.com/owner/name/tree/master/',
      'https://github.com/owner/name/blob/HEAD/README.md',
      'https://github.com/owner/name/blob/master/readme.rst#usage',
      'https://raw.githubusercontent.com/owner/name/main/README.md',
    ],
  ],
  [
    'GitHub paths',
    'https://github.com/owner/name/blob/HEAD/docs/Guide.md',
    [
      'https://github.com/Owner/name/blob/main/docs/Guide.md',
      'https://github.com/owner/name/tree/master/docs/Guide.md',
      'https://github.com/owner/name/blob/HEAD/docs/Guide.md?plain=1#L3',
      'https://github.com/owner/name/raw/refs/heads/main/docs/Guide.md',
      'https://raw.githubusercontent.com/owner/name/refs/heads/master/docs/Guide.md',
    ],
  ],
  [
    'GitHub branches',
    'https://github.com/owner/name/blob/v2/docs',
    ['https://github.com/owner/name/tree/v2/docs/'],
  ],
  [
    'GitHub owners',
    'https://github.com/owner',
    ['https://github.com/Owner/', 'https://github.com/owner?tab=repositories'],
  ],
  [
    'gists',
    'https://gist.github.com/0123456789abcdef0123456789abcdef',
    ['https://gist.github.com/Owner/0123456789abcdef0123456789abcdef'],
  ],
  [
    'Medium posts',
    'https://medium.com/p/0a1b2c3d4e5f',
    [
      'https://medium.com/@writer/some-title-0a1b2c3d4e5f',
      'https://medium.com/publication/another-title-0a1b2c3d4e5f?source=friends_link&sk=1',
      'https://publication.medium.com/some-title-0a1b2c3d4e5f#12ab',
      'https://medium.com/p/0a1b2c3d4e5f',
    ],
  ],
  [
    'Medium posts on other domains',
    'https://blog.example.org/some-title-0a1b2c3d4e5f',
    ['https://blog.example.org/some-title-0a1b2c3d4e5f?source=rss----1&gi=2'],
  ],
];

const APART: readonly (readonly [left: string, right: string])[] = [
  ['https://example.org/a', 'https://example.org/A'],
  ['https://example.org/a?id=1', 'https://example.org/a?id=2'],
  ['https://example.org/a', 'https://sub.example.org/a'],
  ['https://example.org/a', 'https://example.org:8080/a'],
  ['https://arxiv.org/abs/1706.03762', 'https://arxiv.org/abs/1706.03763'],
  ['https://arxiv.org/list/cs.LG/recent', 'https://arxiv.org/list/cs.CL/recent'],
  ['https://github.com/owner/name', 'https://github.com/owner/name/blob/main/docs/README.md'],
  ['https://github.com/owner/name', 'https://github.com/owner/name/wiki'],
  ['https://github.com/search?q=a', 'https://github.com/search?q=b'],
  ['https://github.com/owner/name/issues', 'https://github.com/owner/name/issues?q=label'],
  ['https://github.com/owner/name', 'https://github.com/owner/name/tree/dev'],
  ['https://github.com/owner/name/blob/main/index.html', 'https://github.com/owner/name'],
  ['https://github.com/owner/name/blob/main/a.md', 'https://github.com/owner/name/blob/main/A.md'],
  ['https://youtube.com/watch?v=dQw4w9WgXcQ', 'https://youtube.com/watch?v=dQw4w9WgXcq'],
  ['https://medium.com/@a', 'https://medium.com/@b'],
  ['https://medium.com/@a/title-0a1b2c3d4e5f', 'https://notmedium.com/@a/title-0a1b2c3d4e5f'],
];

const NONE: readonly string[] = [
  '',
  '#part',
  'docs/guide.md',
  '/absolute/path',
  'www.example.org',
  '//example.org/a',
  'mailto:someone@example.org',
  'ftp://example.org/a',
  'javascript:alert(1)',
  'https://',
  'https://exa mple.org/',
  'https://example.org:99999/',
  `https://example.org/${'a'.repeat(9000)}`,
];

describe('canonicalAddress', () => {
  for (const [rule, canonical, spellings] of SAME) {
    it(`joins ${rule}`, () => {
      for (const spelling of [...spellings, canonical])
        expect(canonicalAddress(spelling), spelling).toBe(canonical);
    });
  }

  it('keeps apart what differs', () => {
    for (const [left, right] of APART) expect(canonicalAddress(left), left).not.toBe(canonicalAddress(right));
  });

  it('answers null for what is not an http or https address', () => {
    for (const address of NONE) expect(canonicalAddress(address), address).toBeNull();
  });

  it('is its own canonical form', () => {
    const piece = fc.constantFrom(
      ...[
        '/',
        '//',
        '.',
        '..',
        '%',
        '%2F',
        '%2e',
        '%7e',
        '%C3%A9',
        'é',
        ' ',
        '#',
        '#/',
        '#!',
        '?',
        '&',
        '=',
        'utm_x=1',
        ':80',
        '@',
      ],
      ...[
        'index.html',
        'blob',
        'main',
        'tree',
        'HEAD',
        'README.md',
        'a',
        'B',
        '.git',
        'raw',
        'refs/heads',
        'abs',
        'pdf',
        'v2',
      ],
      ...[
        '1706.03762',
        'doi',
        '10.1145/',
        '10.48550/arXiv.',
        'web/2020/',
        'http://',
        'https:/',
        '0a1b2c3d4e5f',
        '-',
        'watch?v=',
        'dQw4w9WgXcQ',
      ],
      ...['\ud800', '\u200b', '\\', '[', '|', '"', 'list=PL1', '+', '(', ';', ','],
    );
    const host = fc.constantFrom(
      ...[
        'example.org',
        'www.www.Example.org',
        'github.com',
        'raw.githubusercontent.com',
        'gist.github.com',
        'arxiv.org',
        'doi.org',
        'dl.acm.org',
      ],
      ...[
        'youtube.com',
        'youtu.be',
        'web.archive.org',
        'medium.com',
        'x.medium.com',
        'bücher.example',
        '[::1]',
        'www.biorxiv.org',
        '%41b.org',
      ],
    );
    const address = fc
      .tuple(fc.constantFrom('http://', 'https://', 'HTTP://'), host, fc.array(piece, { maxLength: 12 }))
      .map(([scheme, name, pieces]) => `${scheme}${name}/${pieces.join('')}`);
    fc.assert(
      fc.property(
        fc.oneof(address, fc.webUrl({ withFragments: true, withQueryParameters: true })),
        (text) => {
          const once = canonicalAddress(text);
          if (once !== null) expect(canonicalAddress(once)).toBe(once);
        },
      ),
      { numRuns: 5000, seed: 7 },
    );
  });
});
