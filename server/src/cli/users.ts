import { dayOf } from '@payung/shared/day';
import { type Command } from 'commander';
import { addUser } from '../slices/access/addUser.js';
import { isInForce } from '../slices/access/access.rules.js';
import { DomainError } from '../errors.js';
import { grantRole } from '../slices/access/grantRole.js';
import { resetPassword } from '../slices/access/resetPassword.js';
import { transact } from '../transact.js';
import { readPassword } from './readPassword.js';
import { withServices } from './withDatabase.js';

/** `payung users …`: for the first administrator, and for who has locked everybody out. */
export function addUsersCommands(payung: Command): void {
  const users = payung.command('users').description('The people who may sign in');

  users
    .command('add')
    .description('add a person with a role; the password is asked for, or read from standard input or PAYUNG_PASSWORD')
    .argument('<email>', 'the address with which the person signs in')
    .option('--name <name>', 'the person’s name; else the address')
    .option('--role <role>', 'the role to give', 'administrator')
    .option('--region <code>', 'where, with all below, such as 32.01; else everywhere')
    .action(async (email: string, { name, role, region }: { name?: string; role: string; region?: string }) => {
      const password = await readPassword();
      await withServices(async (services) => {
        await transact(services, async (services) => {
          const { user } = await addUser(services, { name: name ?? email, email, regionCode: region, password });
          await grantRole(services, { userId: user.id, roleCode: role, regionCode: region });
        });
        console.log(`Added ${email} as ${role} ${region === undefined ? 'everywhere' : `of ${region}`}.`);
      });
    });

  users
    .command('reset')
    .description(
      'give a person who is locked out a new password; ends their sessions and takes their second factor off',
    )
    .argument('<email>', 'the address with which the person signs in')
    .action((email: string) =>
      withServices(async (services) => {
        const user = await services.db.user.findUnique({ where: { email: email.trim().toLowerCase() } });
        if (!user) throw new DomainError('NOT_FOUND', 'notFound', { field: 'EMAIL' });
        const password = await resetPassword(services, user.id);
        console.log(`${user.email} signs in once with ${password} and then chooses a password of their own.`);
      }),
    );

  users
    .command('list')
    .description('show who may sign in, and with which roles')
    .action(() =>
      withServices(async ({ db, clock }) => {
        const people = await db.user.findMany({
          where: { removedAt: null },
          include: { grants: { where: { revokedAt: null } } },
          orderBy: { email: 'asc' },
        });
        for (const { email, name, suspendedAt, grants } of people) {
          const inForce = grants.filter(({ from, to }) =>
            isInForce({ from: dayText(from), to: to && dayText(to) }, dayOf(clock())),
          );
          const roles = inForce.map(({ roleCode, regionCode }) => `${roleCode}@${regionCode ?? 'everywhere'}`);
          console.log([email, name, roles.join(' ') || '-', suspendedAt ? 'suspended' : 'active'].join('\t'));
        }
      }),
    );
}

function dayText(day: Date): string {
  return day.toISOString().slice(0, 10);
}
