import { Gauge, type Registry } from 'prom-client';
import type { Services } from '../context.js';
import { type SealingProgress, readSealingProgress } from '../slices/audit/sealingProgress.js';

/** What each gauge shows of the sealing; null: nothing yet. */
const GAUGES: readonly (readonly [name: string, help: string, of: (progress: SealingProgress) => number | null])[] = [
  ['payung_audit_events_waiting', 'Audit events that no signed head covers yet', ({ waiting }) => waiting],
  [
    'payung_audit_oldest_waiting_seconds',
    'How long the oldest of the waiting audit events has waited, in seconds; 0: none waits',
    ({ oldestSeconds }) => oldestSeconds,
  ],
  ['payung_audit_head_size', 'Events under the newest signed head', ({ lastHead }) => lastHead?.size ?? null],
  [
    'payung_audit_head_timestamp_seconds',
    'When the newest head was signed, in seconds since 1970',
    ({ lastHead }) => (lastHead ? lastHead.at.getTime() / 1000 : null),
  ],
];

/** How the sealing of the audit goes, in all processes together, read when it is asked for. Without a database they are absent. */
export function addSealingMetrics(registry: Registry, services: Services): void {
  let reading: Promise<SealingProgress | null> | undefined;
  /** One reading for all gauges of a scrape. */
  const read = (): Promise<SealingProgress | null> => {
    reading ??= readSealingProgress(services)
      .catch(() => null)
      .finally(() => (reading = undefined));
    return reading;
  };
  for (const [name, help, valueOf] of GAUGES) {
    // oxlint-disable-next-line no-new -- it registers itself
    new Gauge({
      name,
      help,
      registers: [registry],
      async collect() {
        const progress = await read();
        const value = progress && valueOf(progress);
        if (value === null) this.remove();
        else this.set(value);
      },
    });
  }
}
