import type { Command } from 'commander';
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
    .description('replay the ledger of every quota and compare it with the balances')
    .action(() =>
      withReading(async (services) => {
        const begin = performance.now();
        const { quotas, entries, faults } = await verifyQuotas(services, (done) => tellProgress(`${done} quotas …`));
        tellProgress('');
        const seconds = ((performance.now() - begin) / 1000).toFixed(1);
        const checked = `Checked ${quotas} quotas with ${entries} entries in ${seconds} s.`;
        if (faults.length === 0) {
          console.log(`Ledger and balances of all quotas are equal. ${checked}`);
          return;
        }
        const named = faults.slice(0, MOST_NAMED).map(({ quotaId, message }) => `  ${quotaId}: ${message}`);
        const more = faults.length > MOST_NAMED ? [`  … and ${faults.length - MOST_NAMED} more`] : [];
        throw new StartError(
          [`Of ${faults.length} quotas ledger and balances differ. ${checked}`, ...named, ...more].join('\n'),
        );
      }),
    );
}
