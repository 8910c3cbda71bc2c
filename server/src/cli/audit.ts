import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { connect } from '../db.js';
import { readEnv } from '../env.js';
import { findNewestHead } from '../slices/audit/audit.service.js';
import { type SignedHead, readHeads } from '../slices/audit/head.js';
import { findProof } from '../slices/audit/proof.service.js';
import { verifyTrail } from '../slices/audit/verifyTrail.js';
import { secretOf } from '../secret.js';
import { StartError } from '../startError.js';
import { withDatabaseUrls, withReading } from './withDatabase.js';

/** `payung audit …`: the proof that the audit trail is whole. These commands only read. */
export function addAuditCommands(payung: Command): void {
  const audit = payung.command('audit').description('The audit trail and its proof');

  audit
    .command('verify')
    .description(
      'compute the whole log anew and name the first event that is altered, missing, inserted or out of place',
    )
    .option('--head <file>', 'heads that were kept elsewhere: one as JSON, or one a line, as AUDIT_HEAD_FILE has them')
    .action(async ({ head }: { head?: string }) => {
      const kept = head === undefined ? [] : await readKept(head);
      await withDatabaseUrls(({ app }) => verify(app, kept));
    });

  audit
    .command('head')
    .description('print the newest signed head as JSON, to be kept elsewhere')
    .action(() =>
      withReading(async (services) => {
        const head = await findNewestHead(services);
        if (!head) throw new StartError('Nothing is sealed yet: the server seals within seconds of the first event.');
        console.log(JSON.stringify(head));
      }),
    );

  audit
    .command('prove')
    .description('print the proof of an event as JSON, for server/bin/verify-proof.mjs')
    .argument('<event>', 'the id of the event')
    .action((id: string) =>
      withReading(async (services) => {
        const proof = await findProof(services, id);
        if (!proof) throw new StartError(`There is no event ${id} in the log, or it waits to be sealed.`);
        console.log(JSON.stringify(proof, null, 2));
      }),
    );
}

async function verify(url: string, kept: readonly SignedHead[]): Promise<void> {
  const env = readEnv(process.env);
  const client = await connect(url);
  const begin = performance.now();
  try {
    const secrets = [await secretOf(env), ...env.formerSecrets];
    const { fault, sealed, waiting, heads } = await verifyTrail(client, { secrets, kept });
    const seconds = (performance.now() - begin) / 1000;
    const speed = `${seconds.toFixed(1)} s, ${Math.round(sealed / seconds)} a second`;
    const counts = `${counted(sealed, 'event')} under ${counted(heads, 'head')} in ${speed}`;
    if (fault) throw new StartError(`The audit trail is NOT whole: ${fault.message}. (Checked ${counts}.)`);
    const agree = kept.length === 1 ? 'agrees' : 'agree';
    const also = kept.length > 0 ? `, ${counted(kept.length, 'kept head')} ${agree}` : '';
    console.log(
      `The audit trail is whole: checked ${counts}; ${waiting} ${waiting === 1 ? 'waits' : 'wait'} to be sealed${also}.`,
    );
  } finally {
    await client.end();
  }
}

/** `1 head`, `2 heads`. */
function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}

async function readKept(file: string): Promise<SignedHead[]> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new StartError(`The file ${file} cannot be read.`, { cause: error });
  });
  const heads = readHeads(text);
  if (heads === null || heads.length === 0) throw new StartError(`The file ${file} does not hold heads as JSON.`);
  return heads;
}
