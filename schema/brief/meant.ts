import type { Entity } from '../entity.ts';
import { readDetails, recordIn, recordsIn, textIn, textsIn } from './json.ts';
import type { Meant } from './understand.ts';

/** A problem of the graph as something that free words may mean. */
export function meantBy(
  problem: Pick<Entity, 'id' | 'title' | 'aliases' | 'description' | 'details'>,
): Meant {
  const details = readDetails(problem.details);
  const signals = recordIn(details, 'signals');
  const metrics = recordIn(details, 'metrics');
  return {
    id: problem.id,
    title: problem.title,
    names: problem.aliases,
    asked: textsIn(details, 'asked'),
    goal: problem.description ?? textIn(details, 'goal'),
    body: [
      ...textsIn(details, 'constraints'),
      ...textsIn(details, 'questions'),
      ...textsIn(details, 'pitfalls'),
      ...textsIn(signals, 'implicit'),
      ...textsIn(signals, 'explicit'),
      ...['labels', 'baseline', 'architecture', 'no_model_when'].map((field) => textIn(details, field)),
      ...recordsIn(details, 'needs').map((need) => textIn(need, 'concept') || textIn(need, 'pattern')),
      ...['offline', 'online'].flatMap((when) =>
        recordsIn(metrics, when).map((metric) => textIn(metric, 'name')),
      ),
    ],
  };
}
