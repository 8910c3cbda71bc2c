import { type Command, InvalidArgumentError } from 'commander';
import { migrate } from '../migrations/migrate.js';
import { markRolledBack } from '../migrations/markRolledBack.js';
import { newMigration } from '../migrations/newMigration.js';
import { withDatabaseUrls } from './withDatabase.js';

/** `payung migrations …`: for developers, and for the repair of a failed migration. Every start applies what is missing. */
export function addMigrationsCommands(payung: Command): void {
  const migrations = payung.command('migrations').description('The migrations of the database');

  migrations
    .command('apply')
    .description('apply those that are missing, as every start does')
    .action(() =>
      withDatabaseUrls(async ({ owner }) => {
        const applied = await migrate(owner);
        console.log(applied.length > 0 ? `Applied ${applied.join(', ')}.` : 'There was nothing to apply.');
      }),
    );

  migrations
    .command('new')
    .description('write a new one with the SQL that brings the database to the Prisma schema')
    .argument('<name>', 'what it does, in words with underscores, such as add_quotas', checkName)
    .action((name: string) =>
      withDatabaseUrls(async ({ owner }) => console.log(`Wrote ${await newMigration(owner, name)}.`)),
    );

  migrations
    .command('rolled-back')
    .description('say that a failed one was repaired, so that the next start applies it again')
    .argument('<name>', 'the name of its folder')
    .action((name: string) => withDatabaseUrls(({ owner }) => markRolledBack(owner, name)));
}

function checkName(name: string): string {
  if (!/^[a-z][a-z0-9_]{2,60}$/.test(name)) {
    throw new InvalidArgumentError('A name has 3 to 60 small letters, digits and underscores.');
  }
  return name;
}
