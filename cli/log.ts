import process from 'node:process';
import { pino, type Logger } from 'pino';

/**
 * Lines about the running of a server, on standard error: one JSON object a line where machines read them, as when
 * standard error is no terminal (CAIRN_LOG=json or text says otherwise). On a terminal only warnings and errors speak,
 * because a person is told the rest in sentences. CAIRN_LOG_LEVEL is debug, info, warn, error or silent.
 */
export function createLog(): Logger {
  const asked = process.env.CAIRN_LOG;
  const isForMachines = asked === 'json' || (asked !== 'text' && !process.stderr.isTTY);
  const wanted = process.env.CAIRN_LOG_LEVEL ?? '';
  const level = ['debug', 'info', 'warn', 'error', 'silent'].includes(wanted)
    ? wanted
    : isForMachines
      ? 'info'
      : 'warn';
  return pino(
    {
      level,
      base: { name: 'cairn' },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: ['token', 'password', 'authorization', '*.token', '*.password', '*.authorization'],
    },
    pino.destination({ dest: 2, sync: true }),
  );
}
