import type { JSX } from 'preact';
import type { SourceFacts, SourceUpkeep } from '../client/page-answer.ts';
import type { Details } from '../client/shapes.ts';
import { ChangeLines } from '../panels/ChangeLines.tsx';
import { Diagnostics } from '../panels/Diagnostics.tsx';
import { healthOf } from '../state/health.ts';
import { count, counted } from '../words.ts';
import { ComparedList } from './ComparedList.tsx';
import { Keeping } from './Keeping.tsx';
import { Runs } from './Runs.tsx';
import { type SectionEntry, Sections } from './Section.tsx';

export interface SourceSectionsProps {
  readonly entity: Details;
  readonly facts: SourceFacts;
  /** How it is kept, and its last readings. */
  readonly upkeep: SourceUpkeep;
}

/** How a source fares: its health, its last readings, what it lists that nobody else does, what changed. */
export function SourceSections({ entity, facts, upkeep }: SourceSectionsProps): JSX.Element {
  const settings = upkeep.source?.settings ?? null;
  const health = healthOf(settings, upkeep.source?.lastRun ?? null);
  const { changes, compareSources } = facts;
  const { diagnostics } = entity;
  const entries: (SectionEntry | null)[] = [
    changes === undefined || changes.total === 0
      ? null
      : {
          id: 'changes',
          title: 'What changed',
          total: changes.total,
          draw: () => <ChangeLines rows={changes.edges.map(({ node }) => node)} withSource={false} />,
        },
    compareSources === undefined || compareSources.onlyIn.total === 0
      ? null
      : {
          id: 'only-here',
          title: 'What only it lists',
          total: compareSources.onlyIn.total,
          draw: () => (
            <>
              <ComparedList rows={compareSources.onlyIn} />
              {compareSources.onlyIn.total > compareSources.onlyIn.edges.length && (
                <p class="meta">
                  The best {compareSources.onlyIn.edges.length} of {count(compareSources.onlyIn.total)}.
                </p>
              )}
            </>
          ),
        },
    {
      id: 'readings',
      title: 'Last readings',
      draw: () => <Runs runs={upkeep.runs ?? []} withSource={false} />,
    },
    diagnostics === undefined || diagnostics.total === 0
      ? null
      : {
          id: 'problems',
          title: `${counted(diagnostics.total, 'fault', 'faults')} found in it`,
          draw: () => <Diagnostics list={diagnostics} />,
        },
  ];
  return (
    <>
      <p class={`health health-${health.state}`} role="status">
        <span class="health-dot" aria-hidden="true" /> {health.words}
      </p>
      <Keeping id={entity.id} settings={settings} />
      <Sections entries={entries.filter((entry) => entry !== null)} />
    </>
  );
}
