// @ts-check
/**
 * Plain JavaScript, for the benchmark sends them too.
 *
 * @typedef {{ method: 'GET' | 'POST', headers?: Record<string, string>, body?: string, search?: string }} HostileRequest
 *
 * What somebody who wishes the server ill may send: its name, the answer that it deserves, the request.
 * @typedef {{ readonly name: string, readonly status: number, readonly code: string, readonly request: HostileRequest }} Hostile
 */

const JSON_TYPE = { 'content-type': 'application/json' };
/** @type {(body: unknown, headers?: Record<string, string>) => HostileRequest} */
const post = (body, headers = JSON_TYPE) => ({
  method: 'POST',
  headers,
  body: typeof body === 'string' ? body : JSON.stringify(body),
});
/** @type {(name: string, query: string, variables?: unknown) => Hostile} */
const costly = (name, query, variables) => ({
  name,
  status: 400,
  code: 'COST_LIMIT',
  request: post({ query, variables }),
});
/** @type {(name: string, query: string, variables?: unknown) => Hostile} */
const wrong = (name, query, variables) => ({
  ...costly(name, query, variables),
  code: 'BAD_USER_INPUT',
});
/** @type {(name: string, status: number, request: HostileRequest) => Hostile} */
const refused = (name, status, request) => ({
  name,
  status,
  code: 'BAD_USER_INPUT',
  request,
});

/** @type {(count: number, part: (index: number) => string) => string} */
const times = (count, part) => Array.from({ length: count }, (_, index) => part(index)).join(' ');
/** @type {(count: number, part: string, inner: string) => string} */
const nested = (count, part, inner) => `${`${part}{`.repeat(count)}${inner}${'}'.repeat(count)}`;
/** @type {(selection: string) => string} */
const inRegion = (selection) => `{ region(code: "32") { ${selection} } }`;
/**
 * Fragments of which each spreads the one before as `spread` says, from `f0` to `f` and the count.
 * @type {(count: number, seed: string, spread: (name: string) => string) => string}
 */
const fragments = (count, seed, spread) =>
  `fragment f0 on Region { ${seed} } ${times(
    count,
    (index) => `fragment f${index + 1} on Region { ${spread(`...f${index}`)} }`,
  )}`;
/** @type {(name: string) => string} */
const twice = (name) => `${name} ${name}`;
/** @type {(count: number, seed: string, spread?: (name: string) => string) => string} */
const doubling = (count, seed, spread = twice) => `${inRegion(`...f${count}`)} ${fragments(count, seed, spread)}`;
/** @type {(count: number) => string} */
const deepJson = (count) => `${'{"nest":'.repeat(count)}null${'}'.repeat(count)}`;

/** What some of them ask for, in the schema beside our own. */
export const HOSTILE_SDL =
  'extend type Query { deep(input: Nest): Int } input Nest { nest: Nest } extend type Mutation { touch: Int }';

/** @type {readonly Hostile[]} */
export const HOSTILE = [
  costly('20 levels', inRegion(nested(20, 'parent', 'name'))),
  costly('480 levels', inRegion(nested(480, 'parent', 'name'))),
  costly('a megabyte of levels', inRegion(nested(120_000, 'parent', 'name'))),
  costly(
    'levels hidden in a chain of fragments',
    `${inRegion('...f0')} ${times(30, (index) => `fragment f${index} on Region { parent { ...f${index + 1} } }`)} fragment f30 on Region { name }`,
  ),
  costly('600 inline fragments in each other', inRegion(nested(600, '... on Region ', 'name'))),
  costly('10,000 aliases', inRegion(times(10_000, (index) => `a${index}: name`))),
  costly('400 aliases', inRegion(times(400, (index) => `a${index}: name`))),
  costly('40 aliases of __typename', inRegion(times(40, (index) => `a${index}: __typename`))),
  costly('aliases of the root field', `{ ${times(31, (index) => `a${index}: region(code: "32") { name }`)} }`),
  costly('aliases in fragments that double', doubling(8, 'a: name')),
  costly('10,000 directives', inRegion(`name ${times(10_000, () => '@skip(if: false)')}`)),
  costly('200 directives on one field', inRegion(`name ${times(200, () => '@skip(if: false)')}`)),
  costly('400 unknown directives', inRegion(`name ${times(400, (index) => `@d${index}`)}`)),
  costly('directives in fragments that double', doubling(6, 'name @skip(if: false)')),
  costly('directives on variables', `query(${times(40, (index) => `$v${index}: Int @d`)}) { __typename }`),
  wrong('a fragment within itself', `${inRegion('...f')} fragment f on Region { ...f }`),
  wrong(
    'two fragments within each other',
    `${inRegion('...f')} fragment f on Region { ...g } fragment g on Region { ...f }`,
  ),
  wrong('a circle through a field', `${inRegion('...f')} fragment f on Region { parent { children { ...f } } }`),
  costly('fragments that double 30 times', doubling(30, 'name')),
  costly(
    'fields that double 14 times',
    doubling(13, 'name', (spread) => `parent { ${spread} } children { ${spread} }`),
  ),
  costly('60 fragments that nobody uses', `{ __typename } ${fragments(60, 'name', twice)}`),
  refused('a batch of two', 400, post([{ query: '{ __typename }' }, { query: '{ __typename }' }])),
  refused('a batch of 10,000', 400, post(Array.from({ length: 10_000 }, () => ({ query: '{ __typename }' })))),
  costly('the largest first', '{ regions(first: 2147483647) { items { code } } }'),
  costly('a huge first by variable', 'query($n: Int) { regions(first: $n) { items { code } } }', { n: 1_000_000 }),
  costly('a huge first by default', 'query($n: Int = 1000000) { regions(first: $n) { items { code } } }'),
  wrong('a first beyond all numbers', 'query($n: Int) { regions(first: $n) { items { code } } }', { n: 1e308 }),
  costly('lists within lists', '{ regions(first: 500) { items { children { code children { code } } } } }'),
  costly('children of children of children', inRegion(nested(4, 'children', 'code'))),
  costly(
    'lists hidden in fragments',
    `{ regions(first: 100) { ...p } } fragment p on RegionPage { items { ...c } } fragment c on Region { children { children { name } } }`,
  ),
  costly('25 full pages', `{ ${times(25, (index) => `a${index}: regions(first: 500) { items { code } }`)} }`),
  costly('25 schemas', `{ ${times(25, (index) => `a${index}: __schema { types { name } }`)} }`),
  costly('25 types', `{ ${times(25, (index) => `a${index}: __type(name: "Region") { fields { name } }`)} }`),
  wrong(
    'the schema in circles',
    `{ __schema { types { ${nested(4, 'fields { type ', 'name')
      .replaceAll('type {', 'type{')
      .replace(/\}{4}$/, '}'.repeat(8))} } } }`,
  ),
  wrong(
    'types of fields of types',
    '{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }',
  ),
  costly('ofType, 100 times', `{ __type(name: "Region") { ${nested(100, 'ofType', 'name')} } }`),
  costly('one field 1,900 times', inRegion(times(1_900, () => 'name'))),
  costly('one object 300 times', inRegion(times(300, () => 'parent { name }'))),
  wrong('200 fields that cannot be merged', `{ ${times(200, (index) => `region(code: "${index}") { name }`)} }`),
  wrong('450 unknown fields', inRegion(times(450, (index) => `nane${index}`))),
  wrong(
    '400 operations',
    times(400, (index) => `query q${index} { __typename }`),
  ),
  refused('a mutation by GET', 405, {
    method: 'GET',
    headers: { 'apollo-require-preflight': '1' },
    search: 'query=mutation{touch}',
  }),
  refused('a query by GET from another site', 400, { method: 'GET', search: 'query={__typename}' }),
  refused(
    'a form from another site',
    415,
    post('query=mutation{touch}', { 'content-type': 'application/x-www-form-urlencoded' }),
  ),
  refused('a form with files', 415, post('--x\r\n\r\n--x--', { 'content-type': 'multipart/form-data; boundary=x' })),
  refused('plain text from another site', 415, post('{"query":"mutation{touch}"}', { 'content-type': 'text/plain' })),
  costly('a string of 900,000 characters', `{ region(code: "${'3'.repeat(900_000)}") { name } }`),
  refused('a body over a megabyte', 413, post({ query: '{ __typename }', variables: { pad: 'x'.repeat(1_000_001) } })),
  costly('a megabyte of comments', `${'#\n'.repeat(300_000)}{ __typename }`),
  costly('600 variables', `query(${times(600, (index) => `$v${index}: Int`)}) { __typename }`),
  costly('50,000 values', 'query($c: [ID!]) { regions(filter: { codes: $c }) { totalCount } }', {
    c: Array(50_000).fill('32'),
  }),
  costly('a value 1,000 levels deep', `{ deep(input: ${'{nest:'.repeat(1_000)}null${'}'.repeat(1_000)}) }`),
  {
    ...costly('a variable 100,000 levels deep', ''),
    request: post(`{"query":"query($i: Nest) { deep(input: $i) }","variables":{"i":${deepJson(100_000)}}}`),
  },
  wrong('1,900 brackets', `{ region(code: ${'['.repeat(1_900)}`),
  wrong('900 lists in each other', `{ region(code: ${'['.repeat(900)}${']'.repeat(900)}) { name } }`),
  wrong('a code point beyond Unicode', '{ region(code: "\\u{FFFFFFFF}") { name } }'),
  wrong('half of a surrogate pair', '{ region(code: "\\uD800") { name } }'),
  wrong('letters that look like others', '{ rеgion(code: "32") { name } }'),
  wrong('characters without width', '{ reg\u200Bion(code: "32") { name } }'),
  wrong('a NUL', '{ region(code: "32") { name\0 } }'),
  refused('a prototype', 400, post('{"query":"{ __typename }","__proto__":{"isAdmin":true}}')),
  refused('a document that is an object', 400, post({ query: { kind: 'Document', definitions: [] } })),
  wrong('a subscription', 'subscription { regions { totalCount } }'),
];
