import { type DestinationStream, type Logger, pino } from 'pino';
import type { Env } from './env.js';

/**
 * Structured logs, one JSON object a line; for a person at a terminal, readable ones. What is logged is chosen where it
 * is logged; these paths are a second wall.
 */
export function createLog(env: Pick<Env, 'logLevel'>, isTerminal: boolean, sink?: DestinationStream): Logger {
  const options = {
    level: env.logLevel,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: {
      paths: ['nik', 'password', 'secret', 'authorization', 'cookie', 'headers', 'body', 'variables', 'query'].flatMap(
        (name) => [name, `*.${name}`, `*.*.${name}`],
      ),
      censor: '[redacted]',
    },
  };
  const pretty = {
    target: 'pino-pretty',
    options: { ignore: 'reqId', translateTime: 'SYS:HH:MM:ss', singleLine: true },
  };
  if (sink) return pino(options, sink);
  return isTerminal ? pino({ ...options, transport: pretty }) : pino(options);
}
