import { conceptId, documentId, questionId, resourceId, slug, stepId } from '../../../schema/id.ts';
import { canonicalAddress } from '../../../schema/index.ts';
import type { Diagnostic, DocumentYield, Place, SourceRecord } from '../../../schema/index.ts';
import type { PackBank } from '../../../schema/pack.ts';
import type { Linker } from '../index.ts';
import { createRecorder } from '../record.ts';
import type { Recorder, Voice } from '../record.ts';
import type { TopicReader } from '../topics.ts';
import { readChapters } from './chapters.ts';
import { isBankQuestion, readBankQuestion } from './question.ts';
import type { BankQuestion } from './question.ts';

export interface BankInput {
  readonly source: SourceRecord;
  readonly path: string;
  /** Git blob id of the bytes. */
  readonly contentHash: string;
  readonly bytes: number;
  readonly text: string;
  readonly linker: Linker;
}

const RULE = 'question-bank';
const STATED: Voice = { rule: RULE, basis: 'stated' };
const MENTIONED: Voice = { rule: RULE, basis: 'mentioned' };
const CHAPTER: Voice = { rule: 'bank-chapter', basis: 'stated' };

const MAP = /(?:^|\/)schema\/topic_chapter_map\.ya?ml$/iu;

function placeOf(path: string, line: number): Place {
  return { path, lines: [line, line], page: null, headings: [] };
}

/** The bank of the pack that knows the question's area. */
function bankOf(banks: readonly PackBank[], area: string | null): PackBank | null {
  return banks.find((bank) => bank.areas.some((each) => each.area === area)) ?? null;
}

/** Concepts, patterns and problems that a topic of a bank is about: as the pack says, else by its own words. */
function topicsOf(
  topic: string,
  bank: PackBank | null,
  topics: TopicReader,
): readonly { readonly id: string; readonly isConcept: boolean }[] {
  const told = bank?.topics.find((each) => each.topic === topic)?.concepts;
  if (told !== undefined) return told.map((id) => ({ id: conceptId(id), isConcept: true }));
  return topics
    .inText(topic.replace(/[-_]+/gu, ' '), [])
    .map((mention) => ({ id: mention.topic.id, isConcept: mention.topic.kind === 'Concept' }));
}

/** The question's own address on GitHub, whatever the commit; null where a source has no address. */
function addressOf(source: SourceRecord, path: string): string | null {
  const isGithub = source.id.startsWith('source/github/') && source.address !== null;
  return isGithub ? `${source.address}/blob/HEAD/${path.split('/').map(encodeURIComponent).join('/')}` : null;
}

function speak(question: BankQuestion, input: BankInput, recorder: Recorder, topics: TopicReader): void {
  const { source, path, linker } = input;
  const bank = bankOf(linker.banks, question.area);
  const name = bank?.name ?? source.title.slice(source.title.lastIndexOf('/') + 1);
  const entity = questionId(`${slug(name)}-${slug(question.id)}`);
  const place = placeOf(path, question.line);
  const { id, title, level, status: _status, line: _line, ...classified } = question;
  const reasoning = bank?.reasoning.find(({ zones }) => zones.includes(question.zone ?? ''))?.kind ?? null;
  const details = { bank: name, number: id, ...classified, reasoning };
  const claims = [
    ['kind', 'Question'],
    ['title', title],
    ['level', level],
    ['url', addressOf(source, path) ?? ''],
    ['details', JSON.stringify(details)],
  ] as const;
  for (const [field, value] of claims) recorder.claim(entity, field, value, place, STATED);
  for (const step of bank?.areas.find(({ area }) => area === question.area)?.steps ?? []) {
    recorder.evidence({ type: 'BELONGS_TO', from: entity, to: stepId(step), role: '' }, place, title, STATED);
  }
  const about = new Set([
    ...(question.topic === null ? [] : topicsOf(question.topic, bank, topics).map((topic) => topic.id)),
    ...topics.inText(title, []).map((mention) => mention.topic.id),
  ]);
  for (const to of about) {
    recorder.evidence({ type: 'ABOUT', from: entity, to, role: '' }, place, title, MENTIONED);
  }
}

/** Chapters teach the concepts of the topics they are given for: what to learn first. */
function speakChapters(input: BankInput, recorder: Recorder, topics: TopicReader): void {
  for (const { topic, line, chapters } of readChapters(input.text)) {
    for (const bank of input.linker.banks) {
      if (bank.chapterAddress === null) continue;
      for (const { volume, chapter } of chapters) {
        const title = bank.chapters.find((each) => each.chapter === chapter)?.title;
        if (title === undefined) continue;
        const url = bank.chapterAddress
          .replaceAll('{volume}', String(volume))
          .replaceAll('{chapter}', chapter);
        const entity = resourceId(canonicalAddress(url) ?? url);
        const place = placeOf(input.path, line);
        for (const [field, value] of [
          ['kind', 'Resource'],
          ['title', title],
          ['url', url],
          ['form', 'book'],
        ] as const) {
          recorder.claim(entity, field, value, place, CHAPTER);
        }
        for (const { id, isConcept } of topicsOf(topic, bank, topics)) {
          if (!isConcept) continue;
          recorder.evidence({ type: 'EXPLAINS', from: entity, to: id, role: '' }, place, null, CHAPTER);
        }
      }
    }
  }
}

/**
 * What a file of a question bank says: its id, title, level, classification and place, never its text; null for any
 * other file. Pure, as `linkDocument` is.
 */
export function linkBankDocument(input: BankInput): DocumentYield | null {
  const { source, path, contentHash, bytes, text, linker } = input;
  const isMap = MAP.test(path);
  if (!isMap && !isBankQuestion(text)) return null;
  const id = documentId(source.id, path);
  const recorder = createRecorder({ source: source.id, document: id, contentHash });
  const topics = linker.sharing(bytes).topicsOf(null);
  const read = isMap ? null : readBankQuestion(text);
  if (read === null) speakChapters(input, recorder, topics);
  else if (typeof read !== 'string' && read.status === 'published') speak(read, input, recorder, topics);
  const diagnostic: Diagnostic = {
    ...{ severity: 'warning', rule: 'bank-question', source: source.id, path, line: 1 },
    message: `The practice question is left out: ${String(read)}.`,
  };
  return {
    document: {
      ...{ id, source: source.id, path, contentHash, bytes, fingerprint: linker.fingerprint },
      ...{ title: null, format: 'yaml', translationOf: null, asked: {} },
    },
    entries: [],
    claims: recorder.claims(),
    evidence: recorder.allEvidence(),
    diagnostics: typeof read === 'string' ? [diagnostic] : [],
  };
}
