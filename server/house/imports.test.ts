import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';

const checkout = fileURLToPath(new URL('../../', import.meta.url));
const [shared, regions, quotas] = ['shared/src', 'server/src/slices/regions', 'server/src/slices/quotas'];
const [resources, components] = ['admin/src/resources', 'admin/src/components'];

/** What is wrong: the file, its source, a part of the message. Each file breaks one rule. */
const BROKEN: [string, string, RegExp][] = [
  [`${shared}/a.ts`, `import '../../server/src/errors.js';`, /shared\/ imports nothing of ours/],
  ['admin/src/a.ts', `import type { Region } from '../../server/src/slices/regions/region.type.js';`, /by its API/],
  ['server/src/a.ts', `export * from '../../admin/src/App';`, /does not know the console/],
  ['server/src/b.ts', `import { startTestServer } from '../test/testServer.js';`, /only tests import/],
  ['server/src/c.ts', `import { rows } from './slices/regions/region.test.js';`, /only tests import/],
  [`${regions}/a.ts`, `import type { Quota } from '../quotas/quota.type.js';`, /quotas does not lie below regions/],
  [`${regions}/b.ts`, `export const later = () => import('../../slices/quotas/quota.type.js');`, /downward only/],
  [`${regions}/c.ts`, `export type Quota = import('../quotas/quota.type.js').Quota;`, /downward only/],
  ['server/src/slices/cards/a.ts', `export { Claim } from '../claims/claim.type.js';`, /does not lie below cards/],
  ['server/src/slices/novel/a.ts', `import { a } from '../regions/region.type.js';`, /where the slice novel stands/],
  ...['resolver', 'fields', 'loader', 'input'].map((kind): [string, string, RegExp] => [
    `${quotas}/${kind}.ts`,
    `import { a } from '../regions/region.${kind}.js';`,
    /only types, services, commands and policies/,
  ]),
  ['server/src/sheets/a.ts', `import { a } from '../slices/regions/findRegions.js';`, /lies below the slices/],
  [`${quotas}/db.rules.ts`, `import { openDatabase } from '../../db.js';`, /rules do no I\/O/],
  [`${quotas}/prisma.rules.ts`, `import { Prisma } from '../../generated/prisma/client.js';`, /rules do no I\/O/],
  [`${quotas}/file.rules.ts`, `import { readFile } from 'node:fs/promises';`, /rules do no I\/O/],
  [`${quotas}/service.rules.ts`, `import { getQuota } from './quota.service.js';`, /rules do no I\/O/],
  [`${components}/graphql.ts`, `import { print } from 'graphql/language/printer';`, /only providers\/ speak GraphQL/],
  [
    `${components}/request.ts`,
    `import { request } from '../providers/graphqlClient';`,
    /only providers\/ speak GraphQL/,
  ],
  [`${components}/fetch.ts`, `export const load = () => fetch('/');`, /'fetch'/],
  [`${components}/window.ts`, `export const load = () => window.fetch('/');`, /'fetch'/],
  [`${components}/a.ts`, `import { list } from '../resources/regions';`, /components\/ serve every resource/],
  [`${resources}/quotas/a.ts`, `import { Row } from '../regions/RegionRow';`, /only its index/],
  [`${shared}/circleA.ts`, `import { b } from './circleB.js';\nexport const a = () => b;`, /cycle/],
  [`${shared}/circleB.ts`, `import { a } from './circleA.js';\nexport const b = () => a;`, /cycle/],
  [`${shared}/any.ts`, `export const value = (given: any) => given;`, /any/],
  [`${shared}/ignore.ts`, `// @ts-ignore\nexport const value: string = 1;`, /@ts-ignore|ts-expect-error/],
];

/** What may look wrong, and is right. */
const SOUND: [string, string][] = [
  [`${quotas}/right.ts`, `export * from '../regions/region.type.js';\nexport * from '../regions/findRegions.js';`],
  [`${quotas}/right.test.ts`, `export * from '../../../test/testServer.js';`],
  [
    `${quotas}/right.rules.ts`,
    `import type { Prisma } from '../../generated/prisma/client.js';\nexport type A = Prisma;`,
  ],
  ['server/src/schema.ts', `export { RegionResolver } from './slices/regions/region.resolver.js';`],
  [
    `${resources}/quotas/right.ts`,
    `export * from '../regions';\nexport * from './Quota';\nexport * from '../../providers/text';`,
  ],
  [`${resources}/quotas/quotaSource.ts`, `export { request } from '../../providers/graphqlClient';`],
  [
    'admin/src/providers/client.ts',
    `export { print } from 'graphql/language/printer';\nexport const a = () => fetch('/');`,
  ],
  [`${shared}/typesA.ts`, `import type { B } from './typesB.js';\nexport interface A { b: B }`],
  [`${shared}/typesB.ts`, `import type { A } from './typesA.js';\nexport interface B { a: A }`],
];

let root: string;
let problems: string[];

/** One run of the linter, as the project configures it, over a folder that looks like the project. */
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'payung-house-'));
  for (const file of ['.oxlintrc.json', 'server/house/imports.mjs']) await cp(join(checkout, file), join(root, file));
  for (const [file, source] of [...BROKEN, ...SOUND]) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), `${source}\n`);
  }
  problems = await oxlint(['--format=unix'], root);
});
afterAll(() => rm(root, { recursive: true, force: true }));

it.each(BROKEN)('reports %s: %s', (file, _, message) => {
  expect(problems.filter((line) => line.startsWith(`${file}:`))).toContainEqual(expect.stringMatching(message));
});

it.each(SOUND)('has nothing against %s', (file) => {
  expect(problems.filter((line) => line.startsWith(`${file}:`))).toEqual([]);
});

it('sees every source file of the project', async () => {
  const seen = await oxlint(['--debug=files'], checkout);
  const sources = ['shared/src', 'server/src', 'server/test', 'admin/src'].flatMap((folder) =>
    readdirSync(join(checkout, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  );
  expect(
    sources.filter((file) => /\.(tsx?|mjs)$/.test(file) && !file.includes('generated/') && !seen.includes(file)),
  ).toEqual([]);
});

async function oxlint(args: string[], cwd: string): Promise<string[]> {
  const program = join(checkout, 'node_modules/oxlint/bin/oxlint');
  // Ends with 1 when there is something to report.
  const { stdout } = await promisify(execFile)(process.execPath, [program, ...args], { cwd }).catch(
    (error: { stdout: string }) => error,
  );
  return stdout.split('\n');
}
