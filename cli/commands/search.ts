import { Command } from 'commander';
import { searchGraph } from '../../api/search/search.ts';
import { bold, count, dim, number, print, printJson, safe, teal } from '../output.ts';
import { withCommonFlags } from '../settings.ts';
import { asWhole } from '../whole-number.ts';
import { withGraph } from '../with-store.ts';

/** `cairn search <words>` */
export function searchCommand(): Command {
  return withCommonFlags(
    new Command('search')
      .description('find topics and resources by words, "phrases", names and acronyms')
      .argument('<words...>', 'what to look for')
      .option('--limit <n>', 'at most this many', asWhole(1, 100), 10),
  ).action((words: string[], { limit, ...flags }: { readonly limit: number }) =>
    withGraph(flags, async (store, settings) => {
      const found = await searchGraph(store, { query: words.join(' '), first: limit });
      if (settings.json) {
        printJson({
          total: found.total,
          results: found.results.map(({ record, score, why }) => {
            const { id, kind, title, url } = record;
            return { id, kind, title, url, score, why };
          }),
        });
        return;
      }
      for (const { word, takenAs, found: isFound } of found.understood) {
        if (!isFound) print(dim(`Nothing here speaks of "${safe(word)}"; it was left out.`));
        else if (takenAs.length > 0) print(dim(`"${safe(word)}" was taken as ${safe(takenAs.join(', '))}.`));
      }
      if (found.total === 0) print('Nothing was found; try fewer or other words.');
      if (found.whole < found.total && found.results.length > 0) {
        const all = count(found.whole, 'hit has', 'hits have');
        print(dim(`${all} every part of the question; the others lack some.`));
      }
      for (const { record, sentence } of found.results) {
        const { id, kind, title, organizations, year, form, url } = record;
        const facts = [kind, organizations.map((each) => each.title).join(', '), year, form].filter(Boolean);
        print(`${bold(safe(title))} ${dim(safe(facts.join(' · ')))}`);
        if (sentence !== '') print(`  ${teal(safe(sentence))}`);
        print(dim(`  ${id}${url === null ? '' : ` ${safe(url)}`}`));
      }
      const total = `${found.totalIsExact ? '' : 'more than '}${number(found.total)}`;
      if (found.results.length > 0) print(dim(`Showing ${found.results.length} of ${total}.`));
    }),
  );
}
