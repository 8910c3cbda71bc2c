import { newId } from '../../src/newId.js';
import type { TestDatabase } from '../testDatabase.js';
import { type Row, ANYWHERE, BELOW } from './row.js';

const RUNNING = ['administrator', 'village-operator'];
/** Who audits sees them, too. */
const SEEING = [...RUNNING, 'auditor'];

/** Of lists of people: the row of the table is a list that somebody else has brought for the place, and had checked. */
export const IMPORT_ROWS: Record<string, Row> = {
  'Query.import': ['query($import: ID!) { it: import(id: $import) { id } }', rolesAt(SEEING, BELOW), 'null'],
  'Query.imports': [
    'query { it: imports(first: 500) { items { id } } }',
    rolesAt(SEEING, BELOW),
    { ...Object.fromEntries(SEEING.map((role) => [role, 'absent'])), otherwise: 'FORBIDDEN' },
  ],
  'Query.importFields': ['query { it: importFields { field } }', rolesAt(RUNNING, ANYWHERE), 'FORBIDDEN'],
  'Mutation.startImport': [
    'mutation($region: ID!) { it: startImport(input: { uploadId: "none", within: $region }) { id } }',
    {},
    // Who may there has sent no such file.
    { ...answers(RUNNING, 'NOT_FOUND'), otherwise: 'FORBIDDEN' },
  ],
  // The file is for who sent it.
  'Mutation.checkImport': [
    'mutation($import: ID!, $quota: ID!) { it: checkImport(id: $import, terms: { quotaId: $quota }) { id } }',
    {},
    unseen('NOT_FOUND'),
  ],
  // None of its rows can be landed.
  'Mutation.commitImport': [
    'mutation($import: ID!) { it: commitImport(id: $import) { id } }',
    {},
    unseen('BAD_USER_INPUT'),
  ],
  'Mutation.cancelImport': [
    'mutation($import: ID!) { it: cancelImport(id: $import) { id } }',
    rolesAt(RUNNING, BELOW),
    unseen('NOT_FOUND'),
  ],
  // It has landed nothing.
  'Mutation.undoImport': [
    'mutation($import: ID!) { it: undoImport(id: $import, reason: "x") { id } }',
    {},
    unseen('CONFLICT'),
  ],
};

/** A list that somebody else has brought for the region, and had checked. */
export async function addImport({ sql }: TestDatabase, regionCode: string): Promise<string> {
  const id = newId(new Date());
  await sql(
    `INSERT INTO "Import" ("id", "status", "fileName", "sha256", "regionCode", "terms", "valid", "checkedAt", "actorId", "actorKind", "actorName")
     VALUES ($1, 'READY', 'x.csv', 'x', $2, '{}', 1, now(), 'x', 'USER', 'x')`,
    [id, regionCode],
  );
  return id;
}

function rolesAt(roles: readonly string[], places: string): Record<string, string> {
  return Object.fromEntries(roles.map((role) => [role, places]));
}

function answers(roles: readonly string[], answer: string): Record<string, string> {
  return Object.fromEntries(roles.flatMap((role) => BELOW.split(' ').map((place) => [`${role} ${place}`, answer])));
}

/** To who may, what this one answers; who only sees it may not; to all others it is not there. */
function unseen(answer: string): Record<string, string> {
  return { ...answers(RUNNING, answer), ...answers(['auditor'], 'FORBIDDEN'), otherwise: 'NOT_FOUND' };
}
