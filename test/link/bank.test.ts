import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { linkBankDocument } from '../../ingest/link/bank/index.ts';
import { isReadByDefault } from '../../ingest/source/select.ts';
import type { DocumentYield } from '../../schema/index.ts';
import { SOURCE, baking, relationsOf } from './link.ts';

const PATH = 'questions/loaf/dough/loaf-0001.yaml';
const question = readFileSync(`fixtures/flow/crumb-bank/${PATH}`, 'utf8');

function said(text: string, path = PATH): DocumentYield | null {
  const bytes = text.length;
  return linkBankDocument({
    source: SOURCE,
    path,
    contentHash: 'f'.repeat(40),
    bytes,
    text,
    linker: baking,
  });
}

function fieldsOf(document: DocumentYield | null): Record<string, string> {
  return Object.fromEntries((document?.claims ?? []).map(({ field, value }) => [field, value]));
}

describe('a question of a bank', () => {
  it('becomes a question with its title, level, link and classification', () => {
    const document = said(question);
    expect(new Set(document?.claims.map(({ entity }) => entity))).toEqual(
      new Set(['question/crumb-questions-loaf-0001']),
    );
    const { details = '', ...fields } = fieldsOf(document);
    expect(fields).toEqual({
      kind: 'Question',
      title: 'How much water a wet autolyse takes',
      level: 'L3',
      url: `https://github.com/example/awesome-bread/blob/HEAD/${PATH}`,
    });
    expect(JSON.parse(details)).toEqual({
      ...{ bank: 'Crumb questions', number: 'loaf-0001', track: 'loaf', zone: 'implement' },
      ...{ topic: 'water-sums', area: 'dough', phase: 'both', reasoning: 'estimate' },
      chains: [{ id: 'water-chain', position: 2 }],
    });
  });

  it('is joined to the steps of its area and the concepts of its topic and title, where its title stands', () => {
    const document = said(question);
    expect(relationsOf(document as DocumentYield)).toEqual([
      'BELONGS_TO step/mix question-bank stated',
      'BELONGS_TO step/ferment question-bank stated',
      'ABOUT concept/hydration question-bank mentioned',
      'ABOUT concept/autolyse question-bank mentioned',
    ]);
    expect(new Set(document?.evidence.map(({ place }) => place.lines?.join('-')))).toEqual(new Set(['9-9']));
  });

  it('leaves none of its text in what is kept', () => {
    const kept = JSON.stringify(said(question));
    for (const words of ['ten kilograms', 'Eight litres', '10 * 0.8', 'part of the story', '80 percent']) {
      expect(kept).not.toContain(words);
    }
  });

  it('is passed over while it is a draft', () => {
    const draft = readFileSync('fixtures/flow/crumb-bank/questions/loaf/dough/loaf-0002.yaml', 'utf8');
    expect(said(draft)).toMatchObject({ claims: [], evidence: [], diagnostics: [] });
    expect(fieldsOf(said(draft.replace('status: draft', 'status: published')))).toMatchObject({
      title: 'When a rise is over',
      level: 'L6+',
    });
  });

  it('is left out with one sentence when a field is missing or hostile', () => {
    const sentences = [
      question.replace(/^title:.*$/mu, ''),
      question.replace("level: 'L3'", "level: 'L9'"),
      question.replace("id: 'loaf-0001'", "id: '../../etc'"),
      question.replace("title: 'How", "title: '&a *a How".replace("'", '')),
      question.replace('chains:', `chains: ${'['.repeat(30_000)}`),
    ].map((text) => said(text)?.diagnostics.map(({ message }) => message));
    for (const messages of sentences) {
      expect(messages).toHaveLength(1);
      expect(messages?.[0]).toMatch(/^The practice question is left out: .+\.$/u);
    }
  });

  it('is told from any other YAML file', () => {
    expect(said('title: Bread\nlevel: L3\n')).toBeNull();
    expect(isReadByDefault(PATH)).toBe(true);
    expect(isReadByDefault('vault/schema/topic_chapter_map.yaml')).toBe(true);
    expect(isReadByDefault('config/settings.yaml')).toBe(false);
  });
});

describe('a bank’s map from topics to chapters', () => {
  it('makes each named chapter a book part that explains the concepts of its topics', () => {
    const path = 'schema/topic_chapter_map.yaml';
    const document = said(readFileSync(`fixtures/flow/crumb-bank/${path}`, 'utf8'), path);
    expect(fieldsOf(document)).toEqual({
      ...{ kind: 'Resource', title: 'The first rise', form: 'book' },
      url: 'https://book.crumb.example/1/first_rise.html',
    });
    expect(relationsOf(document as DocumentYield)).toEqual([
      'EXPLAINS concept/hydration bank-chapter stated',
    ]);
    expect(document?.evidence[0]?.place).toMatchObject({ path, lines: [2, 2] });
    expect(said('- not a map', path)).toMatchObject({ claims: [], evidence: [] });
  });
});
