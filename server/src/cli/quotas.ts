import type { Command } from 'commander';
import { verifySeats } from '../slices/enrolments/verifySeats.js';
import { verifyQuotas } from '../slices/quotas/verifyQuotas.js';
import { StartError } from '../startError.js';
import { tellProgress } from './progress.js';
import { withReading } from './withDatabase.js';

const MOST_NAMED = 20;

/** `payung quotas …`: the proof that no seat is lost. It only reads. */
export function addQuotasCommands(payung: Command): void {
  payung
    .command('quotas')
    .description('The quotas and their ledger')
    .command('verify')
    .description('replay the ledger of every quota, compare it with the balances, and its seats with the enrolments')
    .action(() =>
      withReading(async (services) => {
        const begin = performance.now();
        const { quotas, entries, faults } = await verifyQuotas(services, (done) => tellProgress(`${done} quotas …`));
        tellProgress('');
        const seats = await verifySeats(services);
        const seconds = ((performance.now() - begin) / 1000).toFixed(1);
        const checked = `Checked ${quotas} quotas with ${entries} entries, and ${seats.enrolments} enrolments, in ${seconds} s.`;
        if (faults.length === 0 && seats.faults.length === 0) {
          console.log(`Ledger and balances of all quotas are equal, and so are seats and enrolments. ${checked}`);
          return;
        }
        throw new StartError(
          [
            checked,
            ...named(
              'quotas ledger and balances differ',
              faults.map(({ quotaId, message }) => `${quotaId}: ${message}`),
            ),
            ...named(
              'enrolments seat and status differ',
              seats.faults.map(({ enrolmentId, message }) => `${enrolmentId}: ${message}`),
            ),
          ].join('\n'),
        );
      }),
    );
}

function named(what: string, faults: readonly string[]): string[] {
  if (faults.length === 0) return [];
  const more = faults.length > MOST_NAMED ? [`  … and ${faults.length - MOST_NAMED} more`] : [];
  return [`Of ${faults.length} ${what}.`, ...faults.slice(0, MOST_NAMED).map((fault) => `  ${fault}`), ...more];
}
