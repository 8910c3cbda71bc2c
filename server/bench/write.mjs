// @ts-check
import { createRole } from '../dist/slices/access/createRole.js';
import { sealAll, startSealer } from '../dist/slices/audit/sealer.js';
import { compare } from './compare.mjs';

/**
 * What audit adds to a write: the command with its checks and its event, and the sealing beside it, above the bare write
 * in a transaction.
 *
 * @param {import('./database.mjs').Bench} bench
 * @param {import('./main.mjs').Options} options
 */
export async function benchWrite({ services, signer }, { seconds }) {
  const begin = Date.now().toString(36);
  let count = 0;
  const nextRole = () => ({ code: `r${begin}-${(count += 1)}`, permissions: /** @type {const} */ (['coverage.read']) });
  const bare = () =>
    services.books.$transaction((/** @type {import('../src/context.js').Services['db']} */ db) => {
      const { code, permissions } = nextRole();
      return db.role.create({ data: { code, names: { id: 'Uji', en: 'Bench' }, permissions: [...permissions] } });
    });
  const command = () =>
    createRole(services, { ...nextRole(), nameId: 'Uji', nameEn: 'Bench', requiresSecondFactor: false });
  /** @type {Awaited<ReturnType<typeof startSealer>> | undefined} */
  let sealer;
  const variants = [
    { name: 'floor: the write in a transaction', run: bare },
    { name: 'the command: checks, write, event', run: command },
    {
      name: 'the command, while the log is sealed',
      run: command,
      async before() {
        await sealAll(services, signer);
        sealer = await startSealer(services, signer, { headFile: undefined, headUrl: undefined });
      },
      after: async () => sealer?.close(),
    },
  ];
  for (const concurrency of [1, 10]) await compare('Making a role, without HTTP', variants, { seconds, concurrency });
}
