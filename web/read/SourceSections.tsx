import type { JSX } from 'preact';
import type { SourceFacts, SourceUpkeep } from '../client/page-answer.ts';
import type { Details } from '../client/shapes.ts';
import { ChangeLines } from '../panels/ChangeLines.tsx';
import { Diagnostics } from '../panels/Diagnostics.tsx';
import { Empty } from '../panels/States.tsx';
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
  const changed: SectionEntry | null =
    changes === undefined
      ? null
      : {
          id: 'changes',
          title: 'What changed',
          total: changes.total,
          draw: () =>
            changes.total === 0 ? (
              <Empty title="No change has been seen">
                The log begins with the second reading of a list: the first one has nothing to compare with.
              </Empty>
            ) : (
              <ChangeLines rows={changes.edges.map(({ node }) => node)} withSource={false} />
            ),
        };
  const hasChanged = changes !== undefined && changes.total > 0;
  const entries: (SectionEntry | null)[] = [
    hasChanged ? changed : null,
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
