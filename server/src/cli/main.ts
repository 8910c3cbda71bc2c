import 'reflect-metadata';
import { Command } from 'commander';
import { explainDatabaseFailure } from '../explainDatabaseFailure.js';
import { DomainError } from '../errors.js';
import { StartError } from '../startError.js';
import { addAuditCommands } from './audit.js';
import { addCoverageCommands } from './coverage.js';
import { addMigrationsCommands } from './migrations.js';
import { addOperatorOption } from './operator.js';
import { addQuotasCommands } from './quotas.js';
import { addRegionsCommands } from './regions.js';
import { addUsersCommands } from './users.js';

const payung = new Command('payung').description(
  'Payung’s commands. They use DATABASE_URL, else the embedded PostgreSQL.',
);
addOperatorOption(payung);
addRegionsCommands(payung);
addUsersCommands(payung);
addMigrationsCommands(payung);
addAuditCommands(payung);
addQuotasCommands(payung);
addCoverageCommands(payung);

await payung.parseAsync().catch((error: unknown) => {
  const explained = explainDatabaseFailure(error);
  const isForPeople = explained instanceof StartError || explained instanceof DomainError;
  console.error(isForPeople ? explained.message : explained);
  process.exitCode = 1;
});
// Prisma's migration engine leaves a timer of ten seconds behind.
process.exit();
