import process from 'node:process';
import { openStore } from '../../store/open.ts';
import { takeStep } from './moving-list.ts';

/** A process of its own that takes the n-th version of a list in when it is told n, and says when it is done. */
const store = await openStore(process.argv[2] ?? '');
process.on('message', (step: number) => {
  void takeStep(store, step).then(() => process.send?.(step));
});
process.on('disconnect', () => void store.close());
process.send?.('ready');
