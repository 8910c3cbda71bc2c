import { setTimeout as sleep } from 'node:timers/promises';
import type { Services } from '../../context.js';
import type { SignedHead } from './head.js';
import { type HeadPlaces, createHeadPublisher } from './publishHeads.js';
import { registerKey } from './registerKey.js';
import { sealBatch } from './sealEvents.js';
import type { Signer } from './signingKey.js';

export interface Sealer {
  /** Seals what is left, then stops. */
  close(): Promise<void>;
}

const EVERY = 1_000;
const BATCH = 2_000;
const LAST_PATIENCE = 5_000;

/** Seals every second what is new, as every process does; whichever comes first does it. */
export async function startSealer(services: Services, signer: Signer, places: HeadPlaces): Promise<Sealer> {
  await registerKey(services, signer);
  const publisher = createHeadPublisher(places, services.log);
  let running: Promise<void> | undefined;
  const timer = setInterval(() => {
    running ??= sealQuietly(services, signer)
      .then((head) => publisher.offer(head))
      .finally(() => (running = undefined));
  }, EVERY);
  timer.unref();
  return {
    async close() {
      clearInterval(timer);
      await running;
      publisher.offer(await sealQuietly(services, signer, LAST_PATIENCE));
      await publisher.close();
    },
  };
}

/** Seals all that can be sealed now and returns the newest head, if there is a new one. */
export async function sealAll(services: Services, signer: Signer, patience = 0): Promise<SignedHead | undefined> {
  const end = Date.now() + patience;
  let head: SignedHead | undefined;
  for (;;) {
    const batch = await sealBatch(services, signer, BATCH);
    if (batch === 'busy' && Date.now() < end) {
      await sleep(50);
      continue;
    }
    if (batch === null || batch === 'busy') return head;
    head = batch.head;
    if (batch.sealed < BATCH) return head;
  }
}

async function sealQuietly(services: Services, signer: Signer, patience = 0): Promise<SignedHead | undefined> {
  try {
    return await sealAll(services, signer, patience);
  } catch (error) {
    // Its name alone: the message of a database can quote the data it failed on.
    const reason = error instanceof Error ? error.name : typeof error;
    services.log.error({ reason }, 'could not seal the audit; trying again');
    return undefined;
  }
}
