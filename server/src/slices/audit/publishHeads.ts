import { appendFile } from 'node:fs/promises';
import type { FastifyBaseLogger as Logger } from 'fastify';
import type { SignedHead } from './head.js';

export interface HeadPlaces {
  readonly headFile: string | undefined;
  readonly headUrl: string | undefined;
}

export interface HeadPublisher {
  /** Publishes this head, or the newest that could not be published yet; one at a time, without waiting for it. */
  offer(head: SignedHead | undefined): void;
  close(): Promise<void>;
}

const PATIENCE = 5_000;

/**
 * Copies heads to where the database's administrator cannot reach them: only there do they prove that nobody has cut the
 * end off the log. A place that is out of reach gets the newest head later; sealing does not wait for it.
 */
export function createHeadPublisher(places: HeadPlaces, log: Logger): HeadPublisher {
  let waiting: SignedHead | undefined;
  let publishing: Promise<void> | undefined;

  async function publish(head: SignedHead): Promise<void> {
    try {
      await publishHead(places, head);
      if (waiting === head) waiting = undefined;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      log.warn({ size: head.size, reason }, 'could not publish the head of the audit log; trying again');
    }
  }
  function offer(head: SignedHead | undefined): void {
    waiting = head ?? waiting;
    if (!waiting || publishing) return;
    publishing = publish(waiting).finally(() => (publishing = undefined));
  }
  return {
    offer,
    async close() {
      await publishing;
      offer(undefined);
      await publishing;
    },
  };
}

async function publishHead({ headFile, headUrl }: HeadPlaces, head: SignedHead): Promise<void> {
  const line = JSON.stringify(head);
  if (headFile) await appendFile(headFile, `${line}\n`, { flush: true });
  if (!headUrl) return;
  const headers = { 'content-type': 'application/json' };
  const request = { method: 'POST', headers, body: line, signal: AbortSignal.timeout(PATIENCE) };
  const { ok, status } = await fetch(headUrl, request);
  if (!ok) throw new Error(`AUDIT_HEAD_URL answered ${status}`);
}
