import process from 'node:process';
import { safe } from './output.ts';

export interface Progress {
  /** @param share of all the work, 0 to 1 */
  update(share: number, label: string): void;
  finish(): void;
}

const STEP = 0.05;
const BAR = 28;
const LABEL = 44;

const percent = (share: number): string => `${String(Math.round(share * 100)).padStart(3)} %`;

/** A bar, how much is done and at what, never wider than the terminal, where it could not be drawn over. */
export function barOf(share: number, label: string, columns: number): string {
  const width = Math.max(0, Math.min(BAR, Math.floor(columns / 3)));
  const filled = Math.round(share * width);
  const bar = '█'.repeat(filled) + '░'.repeat(width - filled);
  return `${bar} ${percent(share)} ${safe(label).slice(0, LABEL)}`.slice(0, Math.max(0, columns - 1));
}

/** A bar that redraws itself on a terminal; elsewhere a plain line for each thing begun. On standard error. */
export function createProgress(): Progress {
  const out = process.stderr;
  let lastLabel = '';
  let lastShare = -1;
  if (!out.isTTY) {
    return {
      update: (share, label) => {
        if (label !== lastLabel) out.write(`${percent(share)} ${safe(label)}\n`);
        lastLabel = label;
      },
      finish: () => undefined,
    };
  }
  return {
    update: (share, label) => {
      if (label === lastLabel && share - lastShare < STEP && share < 1) return;
      lastLabel = label;
      lastShare = share;
      out.write(`\r\u001b[K${barOf(share, label, out.columns)}`);
    },
    finish: () => out.write('\r\u001b[K'),
  };
}
