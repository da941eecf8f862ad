import process from 'node:process';

export interface Progress {
  /** @param share of all the work, 0 to 1 */
  update(share: number, label: string): void;
  finish(): void;
}

const WIDTH = 28;
const STEP = 0.05;

/** A bar that redraws itself on a terminal; elsewhere a plain line for each thing begun. On standard error. */
export function createProgress(): Progress {
  const out = process.stderr;
  let lastLabel = '';
  let lastShare = -1;
  if (!out.isTTY) {
    return {
      update: (share, label) => {
        if (label !== lastLabel) out.write(`${String(Math.round(share * 100)).padStart(3)} % ${label}\n`);
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
      const filled = Math.round(share * WIDTH);
      const bar = '█'.repeat(filled) + '░'.repeat(WIDTH - filled);
      out.write(`\r\u001b[K${bar} ${String(Math.round(share * 100)).padStart(3)} % ${label.slice(0, 44)}`);
    },
    finish: () => out.write('\r\u001b[K'),
  };
}
