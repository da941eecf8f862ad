import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PdfRun } from '../../ingest/parse/pdf/index.ts';
import { lines, outlineOf, page, read, run } from './pdf-pages.ts';

const SENTENCES = [
  'A feature store keeps the values',
  'that models learn from and the',
  'values they are served, so that',
  'both are computed by one piece of',
  'code and agree with each other.',
];
const OTHERS = [
  'Shadow deployment runs a model on',
  'live traffic without showing what',
  'it answers, so that it can be held',
  'against the one that is in use and',
  'nobody is harmed while it learns.',
];

const pageText = (runs: readonly PdfRun[]): string => read([page(runs)]).pageTexts[0] ?? '';

describe('reading order of a PDF', () => {
  it('takes two columns one after the other, in the order they are drawn', () => {
    expect(pageText([...lines(SENTENCES, 50, 700), ...lines(OTHERS, 320, 700)])).toBe(
      `${SENTENCES.join(' ')}\n${OTHERS.join(' ')}`,
    );
  });

  it('takes two columns one after the other when their lines are drawn in turn', () => {
    const left = lines(SENTENCES, 50, 700);
    const right = lines(OTHERS, 320, 700);
    const inTurn = left.flatMap((line, i) => [line, ...right.slice(i, i + 1)]);
    expect(pageText(inTurn)).toBe(`${SENTENCES.join(' ')}\n${OTHERS.join(' ')}`);
  });

  it('takes two columns one after the other when the right one is drawn first, and the title before both', () => {
    const runs = [
      ...lines(OTHERS, 320, 650),
      ...lines(SENTENCES, 50, 650),
      run('On stores and shadows, which go well together', 120, 720, { size: 16 }),
    ];
    expect(pageText(runs)).toBe(
      `On stores and shadows, which go well together\n${SENTENCES.join(' ')}\n${OTHERS.join(' ')}`,
    );
  });

  it('reads a table row by row', () => {
    const runs = ['Recall 0.9', 'Precision 0.8', 'Latency 12', 'Cost 3'].flatMap((row, i) => {
      const [name = '', value = ''] = row.split(' ');
      return [run(name, 50, 700 - 14 * i), run(value, 300, 700 - 14 * i)];
    });
    expect(pageText(runs)).toBe('Recall 0.9\nPrecision 0.8\nLatency 12\nCost 3');
  });

  it('reads right-to-left text from the right, and words of other scripts within it from the left', () => {
    const runs = [
      run('(', 50, 700, { width: 3, spaced: false }),
      run('gradient', 53, 700, { width: 40, spaced: false }),
      run('descent', 98, 700, { width: 35 }),
      run(')', 133, 700, { width: 3, spaced: false }),
      run('النزول الاشتقاقي', 140, 700, { width: 80 }),
    ];
    expect(pageText(runs)).toBe('النزول الاشتقاقي (gradient descent)');
  });

  it('reads the right column of a right-to-left page first', () => {
    const right = [
      'هذا هو السطر الأول من العمود',
      'وهذا هو السطر الثاني من النص',
      'وهذا هو السطر الثالث هنا.',
    ];
    const left = ['ثم يأتي العمود الثاني بعد ذلك', 'وفيه كلام آخر عن الموضوع', 'وينتهي النص في هذا السطر'];
    const column = (texts: readonly string[], edge: number): PdfRun[] =>
      texts.map((text, i) => run(text, edge - text.length * 5, 700 - 12 * i));
    const text = pageText([...column(left, 280), ...column(right, 550)]);
    expect(text).toBe(`${right.join(' ')}\n${left.join(' ')}`);
  });

  it('joins lines of Chinese without a space', () => {
    const runs = lines(['特征存储保存模型学习时所用的数值', '以及服务时所用的数值。'], 50, 700, {
      width: 300,
    });
    expect(pageText(runs)).toBe('特征存储保存模型学习时所用的数值以及服务时所用的数值。');
  });

  it('reads vertical writing down the page and from right to left', () => {
    const vertical = { turn: 270, width: 120 } as const;
    const runs = [
      run('これは縦書きの一行目です', 500, 700, vertical),
      run('そして二行目です。', 486, 700, vertical),
    ];
    expect(pageText(runs)).toBe('これは縦書きの一行目ですそして二行目です。');
  });

  it('takes letters drawn twice for one bold letter', () => {
    const runs = [
      run('监督', 50, 700, { width: 20 }),
      run('监督', 50.3, 700, { width: 20, spaced: false }),
      run('督学', 60.5, 700, { width: 20, spaced: false }),
      run('是一种方法', 80, 700, { width: 50, spaced: false }),
    ];
    expect(pageText(runs)).toBe('监督学是一种方法');
  });
});

describe('words of a PDF', () => {
  it('makes a word divided at a line end whole, and leaves a hyphen that the word has anyway', () => {
    const text = pageText(
      lines(
        [
          'The model is trained with a cross-entropy loss and a learn-',
          'ing rate that decays; a well-known state-of-the-',
          'art baseline uses the same loss, and the cross-',
          'entropy is measured on data that the GPU-',
          'bound part of the system never saw.',
        ],
        50,
        700,
      ),
    );
    expect(text).toBe(
      'The model is trained with a cross-entropy loss and a learning rate that decays; a well-known ' +
        'state-of-the-art baseline uses the same loss, and the cross-entropy is measured on data that the ' +
        'GPU-bound part of the system never saw.',
    );
  });

  it('marks a raised number as raised', () => {
    const runs = [
      run('deep learning', 50, 700, { width: 60 }),
      run('1', 110, 704, { size: 6, width: 3, spaced: false }),
      run('has changed much', 117, 700),
    ];
    expect(pageText(runs)).toBe('deep learning¹ has changed much');
  });

  it('joins a paragraph broken by a page end and gives the page where it begins', () => {
    const parsed = read([
      page(
        lines(
          ['A ranker orders what retrieval found, and it may take', 'longer for each of the few'],
          50,
          100,
        ),
      ),
      page(lines(['candidates that are left to it.'], 50, 700), 2),
    ]);
    expect(parsed.sections[0]?.passages).toEqual([
      {
        text: 'A ranker orders what retrieval found, and it may take longer for each of the few candidates that are left to it.',
        lead: null,
        lines: [1, 3],
        page: 1,
      },
    ]);
  });

  it('parts paragraphs by space, by indent, and where a line ends before it has to', () => {
    const text = pageText([
      ...lines(['The first paragraph fills its line up to the very end of', 'the column.'], 50, 700),
      ...lines(
        ['The second one follows at the usual distance, as lists do', 'when bullets are drawn.'],
        50,
        676,
      ),
      run('The third is indented and goes', 62, 652),
    ]);
    expect(text.split('\n')).toHaveLength(3);
  });
});

describe('headings of a PDF', () => {
  const body = (top: number): PdfRun[] => lines(SENTENCES, 50, top);

  it('are larger than the text, and their sizes are their levels', () => {
    const parsed = read([
      page([
        run('A Book of Systems', 50, 780, { size: 24 }),
        run('Serving', 50, 740, { size: 16 }),
        ...body(720),
        run('Caches', 50, 640, { size: 13 }),
        ...body(620),
        run('Training', 50, 540, { size: 16 }),
        ...body(520),
      ]),
    ]);
    expect(parsed.title).toBe('A Book of Systems');
    const text = SENTENCES.join(' ');
    expect(outlineOf(parsed)).toEqual([
      ['Serving', text],
      ['Serving › Caches', text],
      ['Training', text],
    ]);
  });

  it('may be of the text\u2019s size in another font, set off by space', () => {
    const parsed = read([
      page([...body(700), run('Online metrics', 50, 620, { font: 'bold' }), ...body(600), ...body(520)]),
    ]);
    expect(parsed.sections.map(({ headings }) => headings)).toEqual([[], ['Online metrics']]);
  });

  it('are those of the outline where it can be found in the text', () => {
    const parsed = read(
      [
        page([
          run('1 Serving', 50, 740, { font: 'bold' }),
          ...body(720),
          run('CHAPTER TWO: Training', 50, 640, { font: 'bold' }),
          ...body(620),
          ...lines(['Sharding: the work is cut into', 'parts that do not meet.'], 50, 520),
        ]),
      ],
      {
        bookmarks: [
          { title: 'Serving', level: 1, page: 1 },
          { title: '2: Training', level: 1, page: 1 },
          { title: 'Sharding', level: 2, page: 1 },
        ],
      },
    );
    expect(outlineOf(parsed)).toEqual([
      ['Serving', SENTENCES.join(' ')],
      ['2: Training', SENTENCES.join(' ')],
      ['2: Training › Sharding', 'Sharding: the work is cut into parts that do not meet.'],
    ]);
    expect(parsed.metadata['outline']).toHaveLength(3);
  });

  it('are not what stands between title and text, nor lines of a table of contents', () => {
    const parsed = read([
      page([
        run('A Paper', 200, 750, { size: 20 }),
        run('Ada Author', 220, 720, { size: 12 }),
        run('3 January', 225, 700, { size: 12 }),
        run('Abstract', 50, 670, { size: 14 }),
        ...body(650),
        run('1 Serving . . . . . . . . 7', 50, 560, { size: 12 }),
      ]),
    ]);
    expect(parsed.sections.map(({ headings }) => headings)).toEqual([['Abstract']]);
  });

  it('give a passage the term it begins with', () => {
    const parsed = read([
      page([
        ...body(700),
        run('Recall', 50, 600, { font: 'bold', width: 30 }),
        run('– the share of what matters that was found.', 82, 600),
      ]),
    ]);
    expect(parsed.sections[0]?.passages[1]).toMatchObject({
      text: 'Recall – the share of what matters that was found.',
      lead: 'Recall',
    });
  });
});

describe('heads and feet of a PDF', () => {
  it('are left out: repeated lines and page numbers at an edge', () => {
    const pages = [SENTENCES, OTHERS, SENTENCES].map((text, i) =>
      page(
        [run('Systems, volume two', 50, 780), ...lines(text, 50, 600), run(`${i + 1} / 3`, 290, 20)],
        i + 1,
      ),
    );
    expect(read(pages).pageTexts).toEqual([SENTENCES, OTHERS, SENTENCES].map((text) => text.join(' ')));
  });

  it('are kept where a page says nothing else', () => {
    const pages = [1, 2, 3].map((n) => page([run(`Potato ${n}`, 50, 780)], n));
    expect(read(pages).pageTexts).toEqual(['Potato 1', 'Potato 2', 'Potato 3']);
  });
});

describe('title of a PDF', () => {
  const first = page([run('Feed ranking at scale', 50, 700, { size: 20 }), ...lines(SENTENCES, 50, 660)]);

  it.each([
    ['Ranking of feeds, explained', 'Ranking of feeds, explained'],
    ['Microsoft Word - draft7.docx', 'Feed ranking at scale'],
    ['untitled', 'Feed ranking at scale'],
    ['Slides_final_02', 'Feed ranking at scale'],
    ['Ranking', 'Feed ranking at scale'],
    ['Feed ranking', 'Feed ranking'],
    ['', 'Feed ranking at scale'],
  ])('with the property %j is %j', (title, expected) => {
    expect(read([first], { properties: { title } }).title).toBe(expected);
  });

  it('is null where all text has one size and says more than a title', () => {
    expect(read([page(lines([...SENTENCES, ...OTHERS, ...SENTENCES], 50, 700))]).title).toBeNull();
  });
});

describe('links of a PDF', () => {
  it('have the words they lie on, over two lines as well', () => {
    const runs = [
      run('We follow the guide of two', 50, 700, { width: 260 }),
      run('stages by Acme.', 50, 688, { width: 150 }),
    ];
    const areas = [
      { href: 'https://acme.example.com/guide', boxes: [[180, 698, 310, 710]] },
      { href: 'https://acme.example.com/guide', boxes: [[50, 686, 110, 698]] },
      { href: 'https://acme.example.com/', boxes: [[138, 686, 200, 698]] },
    ] as const;
    expect(read([page(runs, 1, areas)]).links).toEqual([
      { href: 'https://acme.example.com/guide', text: 'guide of two stages', line: 1, page: 1 },
      { href: 'https://acme.example.com/', text: 'Acme', line: 2, page: 1 },
    ]);
  });

  it('are addresses in the text too, but for those an annotation has or a line end may have cut', () => {
    const runs = lines(
      [
        'See https://a.example.com/x and https://b.example.com.',
        'Much more is written at https://c.example.com/some/long/pa',
        'th/2021 and elsewhere.',
      ],
      50,
      700,
    );
    const areas = [{ href: 'https://a.example.com/x', boxes: [[70, 698, 190, 710]] }] as const;
    expect(read([page(runs, 1, areas)]).links.map(({ href }) => href)).toEqual([
      'https://a.example.com/x',
      'https://b.example.com',
    ]);
  });
});

describe('what is said of a PDF', () => {
  const text = page([...lines(SENTENCES, 50, 700), ...lines(OTHERS, 50, 600)]);

  it('is nothing where there is nothing to say', () => {
    expect(read([text]).diagnostics).toEqual([]);
  });

  it.each([
    ['pdf-no-pages', [], {}],
    ['pdf-no-text', [page([])], {}],
    ['pdf-damaged', [page([])], { repaired: true }],
    ['pdf-pages-unread', [text], { failedPages: [2], pageCount: 2 }],
    ['pdf-repaired', [text], { repaired: true, encrypted: true }],
    ['pdf-junk-before', [text], { junkBefore: 12 }],
    ['pdf-attachments', [text], { attachments: 2 }],
    ['pdf-encrypted', [text], { encrypted: true }],
    ['pdf-little-text', [page([run('Salad', 50, 700)])], {}],
    [
      'pdf-markup-in-text',
      [page([...text.runs, run('<span style="color:white">hire me</span>', 50, 500)])],
      {},
    ],
    [
      'pdf-garbled',
      [page(lines(['3HQ\u0003SURV\u0003QD\u0003~WHFK', 'WL\u0003SURV\u0003~HI'], 50, 700))],
      {},
    ],
  ])('is one sentence: %s', (rule, pages, facts) => {
    const { diagnostics } = read(pages, { facts });
    expect(diagnostics.map((one) => one.rule)).toEqual([rule]);
    expect(diagnostics[0]?.message).toMatch(/^[A-Z][^\n]{20,260}\.$/u);
  });

  it('keeps unreadable letters out of the sections', () => {
    const parsed = read([
      page(lines(['3HQ\u0003SURV\u0003QD\u0003~WHFK\u0003DWWHQWLRQ', 'WL\u0003SURV\u0003~HI'], 50, 700)),
    ]);
    expect([parsed.sections, parsed.title]).toEqual([[], null]);
  });
});

describe('hostile pages', () => {
  const number = fc.oneof(
    fc.integer({ min: -2_000, max: 2_000 }),
    fc.double({ noNaN: true, min: -1e9, max: 1e9 }),
  );
  const anyRun = fc.record({
    text: fc.oneof(
      fc.string({ minLength: 1, maxLength: 12 }),
      fc.constantFrom('http://', '(', 'عربي', '监督', 'a-', '1.', '•', '. . . . . .', '\u0003'),
    ),
    x: number,
    y: number,
    width: fc.oneof(number, fc.constant(0)),
    size: fc.oneof(fc.constantFrom(1, 8, 10, 20), fc.double({ noNaN: true, min: 0, max: 1e6 })),
    turn: fc.constantFrom(0, 90, 180, 270),
    font: fc.constantFrom('a', 'b', 'c'),
    spaced: fc.boolean(),
  });

  it('never make reading throw, and give the same twice', () => {
    fc.assert(
      fc.property(fc.array(fc.array(anyRun, { maxLength: 30 }), { maxLength: 4 }), (pages) => {
        const input = pages.map((runs, i) => page(runs as readonly PdfRun[], i + 1));
        const once = read(input);
        expect(once.diagnostics.length).toBeLessThanOrEqual(1);
        expect(read(input)).toEqual(once);
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  it('are read although they hold a hundred thousand runs, or one word as long', () => {
    const many = Array.from({ length: 100_000 }, (_, i) => run('word', (i * 37) % 590, (i * 91) % 790));
    expect(read([page(many)]).format).toBe('pdf');
    expect(read([page([run('a'.repeat(100_000), 50, 700), run('-'.repeat(100_000), 50, 600)])]).format).toBe(
      'pdf',
    );
  });
});
