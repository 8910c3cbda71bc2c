import 'reflect-metadata';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { printSchema } from 'graphql';
import { createSchema } from '../schema.js';

/** Writes the contract as `server/schema.graphql`, so that a reviewer sees each change of it. Part of `npm run generate`. */
const file = fileURLToPath(new URL('../../schema.graphql', import.meta.url));
await writeFile(file, `${printSchema(await createSchema())}\n`);
