// @ts-check
/**
 * Who may import what, as a rule of the linter: `house/imports`. Type-only imports count, since what a file speaks of is
 * what it depends on. The way from a file to a path is ours: everything here is imported by relative path or `@payung/…`.
 */
import { posix, relative, sep } from 'node:path';

/** From the ground up: a slice imports those of the rows above its own. */
const SLICES = [
  // At the ground: even a sign-in is recorded. It takes who acts as plain data.
  ['audit'],
  ['access'],
  // Files that somebody sends, for whatever imports them.
  ['uploads'],
  ['regions'],
  // What the audit holds, as the API shows it: to those who may see it, with its regions.
  ['trail'],
  // What others have published of regions.
  ['figures'],
  ['categories'],
  // Whose budget pays; rules of programmes ask of what kind it is.
  ['funds'],
  ['programmes'],
  ['quotas'],
  // Seats from a file.
  ['quotaImports'],
  ['workers'],
  ['enrolments'],
  ['contributions', 'cards', 'claims'],
  ['coverage', 'imports'],
];

/**
 * One import: paths from the root of the repository without extension, or the name of a package.
 *
 * @typedef {{ from: string, to: string, isType: boolean }} Import
 */

/** @type {((one: Import) => string | false)[]} What is wrong with an import, or false. */
const LAWS = [
  ({ from, to }) =>
    from.startsWith('shared/') && /^(server|admin|prisma)\//.test(to) && 'shared/ imports nothing of ours',

  ({ from, to }) =>
    from.startsWith('admin/src/') && to.startsWith('server/') && 'the console knows the server by its API',
  ({ from, to }) => from.startsWith('server/') && to.startsWith('admin/') && 'the server does not know the console',

  ({ from, to }) =>
    /^\w+\/src\//.test(from) &&
    !isTest(from) &&
    (/^\w+\/test\//.test(to) || isTest(to)) &&
    'only tests import what is made for tests',

  ({ from, to }) => {
    const [here, there] = [sliceOf(from), sliceOf(to)];
    if (here === undefined || there === undefined || here === there) return false;
    const [below, above] = [rankOf(there), rankOf(here)];
    if (below < 0 || above < 0)
      return `server/house/imports.mjs must say where the slice ${below < 0 ? there : here} stands`;
    if (below >= above) return `slices import downward only: ${there} does not lie below ${here}`;
    return (
      !/\/[^./]+(\.(type|service|policy))?$/.test(to) &&
      'from another slice, only types, services, commands and policies'
    );
  },

  ({ from, to }) =>
    from.startsWith('server/src/sheets/') &&
    to.startsWith('server/src/slices/') &&
    'sheets/ lies below the slices: it reads tables, whatever they are about',

  ({ from, to, isType }) =>
    from.endsWith('.rules') && !isType && !isPure(to) && 'rules do no I/O: give them what they need as arguments',

  ({ from, to }) =>
    from.startsWith('admin/src/') &&
    !from.startsWith('admin/src/providers/') &&
    (/^(graphql|@apollo\/|@urql\/|ra-data-graphql)/.test(to) ||
      (to === 'admin/src/providers/graphqlClient' && !from.endsWith('Source'))) &&
    "only providers/ speak GraphQL; a resource's …Source may send its documents",

  ({ from, to }) =>
    from.startsWith('admin/src/components/') &&
    to.startsWith('admin/src/resources/') &&
    'components/ serve every resource',

  ({ from, to }) => {
    const [here, there] = [resourceOf(from), resourceOf(to)];
    return (
      here !== undefined &&
      there !== undefined &&
      here !== there &&
      !/^admin\/src\/resources\/\w+(\/index)?$/.test(to) &&
      'of another resource, only its index'
    );
  },
];

/**
 * What this file needs of the linter's interface.
 *
 * @typedef {{ type: string, importKind?: string, exportKind?: string, specifiers?: { importKind?: string, exportKind?: string }[] }} Declaration
 * @typedef {Declaration & { source: { value?: unknown } | null }} Importing
 * @typedef {{ filename: string, cwd: string, report(problem: { message: string, node: object }): void }} Linting
 */

/** @param {Linting} linting */
function create({ filename, cwd, report }) {
  const from = nameOf(relative(cwd, filename).split(sep).join('/'));
  const check = (/** @type {Importing} */ node) => {
    if (typeof node.source?.value !== 'string') return;
    const one = { from, to: targetOf(from, node.source.value), isType: isTypeOnly(node) };
    for (const law of LAWS) {
      const message = law(one);
      if (message) report({ message: `${message} (${one.to})`, node });
    }
  };
  return {
    ImportDeclaration: check,
    ExportNamedDeclaration: check,
    ExportAllDeclaration: check,
    ImportExpression: check,
    TSImportType: check,
  };
}

/** @type {{ meta: { name: string }, rules: Record<string, { create: typeof create }> }} */
export default { meta: { name: 'house' }, rules: { imports: { create } } };

/**
 * @param {string} from
 * @param {string} specifier
 */
function targetOf(from, specifier) {
  if (specifier.startsWith('.')) return nameOf(posix.join(posix.dirname(from), specifier));
  return specifier.replace(/^@payung\/shared\//, 'shared/src/').replace(/^@payung\//, '');
}

/** @param {string} path */
function nameOf(path) {
  return path.replace(/\.[cm]?[jt]sx?$/, '');
}

/** @param {Declaration} node */
function isTypeOnly(node) {
  if (node.type === 'TSImportType' || (node.importKind ?? node.exportKind) === 'type') return true;
  const specifiers = node.specifiers ?? [];
  return specifiers.length > 0 && specifiers.every((one) => (one.importKind ?? one.exportKind) === 'type');
}

/** @param {string} path */
function isTest(path) {
  return path.endsWith('.test');
}

/** @param {string} path */
function sliceOf(path) {
  return /^server\/src\/slices\/([^/]+)/.exec(path)?.[1];
}

/** @param {string} slice */
function rankOf(slice) {
  return SLICES.findIndex((row) => row.includes(slice));
}

/** @param {string} path */
function resourceOf(path) {
  return /^admin\/src\/resources\/([^/]+)/.exec(path)?.[1];
}

/** @param {string} path What a file of pure rules may import besides types. */
function isPure(path) {
  if (/^(server|admin)\//.test(path))
    return /\.(rules|type)$|^server\/src\/(errors|generated\/prisma\/enums)$/.test(path);
  return !/^(node:|@prisma\/|fastify|pg|pino)/.test(path);
}
