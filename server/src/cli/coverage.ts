import type { Command } from 'commander';
import {
  type CoverageCheck,
  type CoverageFault,
  nameOf,
  recountCoverage,
  repairCoverage,
} from '../slices/coverage/recountCoverage.js';
import { StartError } from '../startError.js';
import { tellProgress } from './progress.js';
import { withOwner, withReading } from './withDatabase.js';

const MOST_NAMED = 20;

/** `payung coverage …`: the proof that the counters tell of the enrolments, and of nothing else. */
export function addCoverageCommands(payung: Command): void {
  payung
    .command('coverage')
    .description('How many have cover')
    .command('recount')
    .description('count everybody with cover anew and compare each counter; it only reads')
    .option('--repair', 'set the counters that differ to what was counted; takes the role that migrates')
    .action(({ repair = false }: { repair?: boolean }) =>
      repair
        ? withOwner(async (services) => tellRepaired(await timed((tell) => repairCoverage(services, tell))))
        : withReading(async (services) => tellCompared(await timed((tell) => recountCoverage(services, tell)))),
    );
}

async function timed(
  work: (tell: (month: string) => void) => Promise<CoverageCheck>,
): Promise<CoverageCheck & { done: string }> {
  const begin = performance.now();
  const check = await work((month) => tellProgress(`${month} …`));
  tellProgress('');
  const seconds = ((performance.now() - begin) / 1000).toFixed(1);
  return { ...check, done: `Recounted ${check.cells} counters of ${check.months} months in ${seconds} s.` };
}

function tellCompared({ faults, done }: CoverageCheck & { done: string }): void {
  if (faults.length > 0)
    throw new StartError([`${faults.length} counters differ. ${done}`, ...named(faults)].join('\n'));
  console.log(`All counters of coverage agree with the enrolments. ${done}`);
}

function tellRepaired({ faults, done }: CoverageCheck & { done: string }): void {
  console.log([`Repaired ${faults.length} counters. ${done}`, ...named(faults)].join('\n'));
}

function named(faults: readonly CoverageFault[]): string[] {
  const lines = faults
    .slice(0, MOST_NAMED)
    .map((fault) => `  ${nameOf(fault)}: ${fault.kept}, the enrolments say ${fault.counted}`);
  return faults.length > MOST_NAMED ? [...lines, `  … and ${faults.length - MOST_NAMED} more`] : lines;
}
