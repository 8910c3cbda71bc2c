import 'reflect-metadata';
import { Command } from 'commander';
import { StartError } from '../startError.js';
import { addMigrationsCommands } from './migrations.js';
import { addRegionsCommands } from './regions.js';

const payung = new Command('payung').description(
  'Payung’s commands. They use DATABASE_URL, else the embedded PostgreSQL.',
);
addRegionsCommands(payung);
addMigrationsCommands(payung);

await payung.parseAsync().catch((error: unknown) => {
  console.error(error instanceof StartError ? error.message : error);
  process.exitCode = 1;
});
