import { resourceId } from '../../schema/id.ts';
import type { ChangeSet, DocumentYield, SourceRecord } from '../../schema/index.ts';
import { changeSet, key, packRecord, sourceRecord, write } from './build.ts';

/** A small graph that every fact of the contract can be told with: one pack and two lists. */
export const pack: SourceRecord = packRecord('small');
export const applied: SourceRecord = sourceRecord('eugene/applied', { stars: 12 });
export const awesome: SourceRecord = sourceRecord('ada/awesome', { license: null });

export const netflixFeatures: string = resourceId('https://example.org/netflix-features');
export const fraudPaper: string = resourceId('https://example.org/fraud-paper');
export const embeddingCourse: string = resourceId('https://example.org/embedding-course');

export function packDocument(): DocumentYield {
  const writer = write(pack, 'concepts/data.yaml');
  writer.line(3).entity('concept/feature-store', 'Concept', 'Feature store');
  writer.claim('concept/feature-store', 'alias', 'feature platform');
  writer.claim(
    'concept/feature-store',
    'description',
    'Keeps features for training and serving in one place.',
  );
  writer.claim('concept/feature-store', 'level', 'core');
  writer.relate(key('BROADER', 'concept/feature-store', 'concept/data'), { rule: 'pack' });
  writer.line(9).entity('concept/data', 'Concept', 'Data engineering');
  writer.line(15).entity('concept/embedding', 'Concept', 'Embedding');
  writer.relate(key('PREREQUISITE', 'concept/feature-store', 'concept/data'), { rule: 'pack' });
  writer.line(20).entity('pattern/two-stage', 'Pattern', 'Two-stage retrieval');
  writer.relate(key('USES', 'pattern/two-stage', 'concept/embedding'), { rule: 'pack' });
  writer.relate(key('SOLVES', 'pattern/two-stage', 'problem/fraud'), { rule: 'pack' });
  writer.line(30).entity('problem/fraud', 'Problem', 'Fraud detection');
  writer.relate(key('NEEDS', 'problem/fraud', 'concept/feature-store', 'architecture'), { rule: 'pack' });
  writer.line(40).entity('org/netflix', 'Organization', 'Netflix');
  writer.line(50).entity('step/data', 'Step', 'Data and features');
  writer.relate(key('BELONGS_TO', 'concept/feature-store', 'step/data'), { rule: 'pack' });
  writer.line(60).entity('question/late-labels', 'Question', 'What if labels arrive late?');
  writer.relate(key('ABOUT', 'question/late-labels', 'problem/fraud'), { rule: 'pack' });
  return writer.document({ format: 'yaml' });
}

/** Lists a case study and a paper; `shift` moves everything down by so many lines. */
export function appliedDocument(shift = 0): DocumentYield {
  const writer = write(applied, 'README.md', String(shift));
  writer.heading('Feature stores').line(10 + shift);
  writer.entity(netflixFeatures, 'CaseStudy', 'Distributed time travel for feature generation');
  writer.claim(netflixFeatures, 'url', 'https://example.org/netflix-features');
  writer.claim(netflixFeatures, 'year', '2016').claim(netflixFeatures, 'form', 'article', 'inferred');
  writer.relate(key('LISTS', applied.id, netflixFeatures), { quote: 'Distributed time travel · Netflix' });
  writer.relate(key('BY', netflixFeatures, 'org/netflix'), { quote: 'Distributed time travel · Netflix' });
  writer.relate(key('ABOUT', netflixFeatures, 'concept/feature-store'), {
    basis: 'inherited',
    rule: 'heading',
  });
  writer.entry(netflixFeatures, 'Distributed time travel for feature generation', {
    organizations: ['Netflix'],
    year: 2016,
  });
  writer.heading('Fraud').line(20 + shift);
  writer.entity(fraudPaper, 'Resource', 'Deep fraud detection');
  writer.claim(fraudPaper, 'form', 'paper').claim(fraudPaper, 'year', '2020');
  writer.relate(key('LISTS', applied.id, fraudPaper), { quote: 'Deep fraud detection (2020)' });
  writer.relate(key('SOLVES', fraudPaper, 'problem/fraud'), { basis: 'mentioned', rule: 'mention' });
  writer.entry(fraudPaper, 'Deep fraud detection', { year: 2020, form: 'paper' });
  return writer.document();
}

/** Lists the case study under another title, and a course. */
export function awesomeDocument(): DocumentYield {
  const writer = write(awesome, 'docs/list.md');
  writer.heading('Awesome', 'Data').line(5);
  writer.entity(netflixFeatures, 'Resource', 'Time travel at Netflix');
  writer.relate(key('LISTS', awesome.id, netflixFeatures), { quote: 'Time travel at Netflix' });
  writer.relate(key('ABOUT', netflixFeatures, 'concept/feature-store'), {
    basis: 'mentioned',
    rule: 'mention',
    quote: 'A feature store with time travel',
  });
  writer.entry(netflixFeatures, 'Time travel at Netflix');
  writer.line(6).entity(embeddingCourse, 'Resource', 'Embeddings für alle');
  writer
    .claim(embeddingCourse, 'form', 'course')
    .claim(embeddingCourse, 'description', 'Vectors, 検索エンジン.');
  writer.relate(key('LISTS', awesome.id, embeddingCourse));
  writer.relate(key('EXPLAINS', embeddingCourse, 'concept/embedding'));
  writer.entry(embeddingCourse, 'Embeddings für alle', { form: 'course' });
  writer.line(9).problem('The link is broken; mend it.').problem('An odd table.', 'note');
  return writer.document();
}

export const packSet: ChangeSet = changeSet(pack, [packDocument()]);
export const appliedSet: ChangeSet = changeSet(applied, [appliedDocument()]);
export const awesomeSet: ChangeSet = changeSet(awesome, [awesomeDocument()]);
export const everySet: readonly ChangeSet[] = [packSet, appliedSet, awesomeSet];
