/** What is in a record, by the names of its fields. */
export type Fields = Readonly<Record<string, unknown>>;

export interface Change {
  readonly before: unknown;
  readonly after: unknown;
}

/**
 * The fields that differ, with what was and what is, secrets and national ids masked. A field that only one side has was,
 * or is, null. That a masked field changed is told, to what is not.
 */
export function changesBetween(before: Fields | null, after: Fields | null): Record<string, Change> {
  const names = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])].sort();
  const changes = names.flatMap((name): [string, Change][] => {
    const [was, is] = [plain(before?.[name]), plain(after?.[name])];
    if (JSON.stringify(was) === JSON.stringify(is)) return [];
    return [[name, { before: maskField(name, was), after: maskField(name, is) }]];
  });
  return Object.fromEntries(changes);
}

/** What somebody asked, as JSON, its keys sorted: without secrets, national ids and what else the database has only sealed. */
export function masked(value: unknown): unknown {
  return maskValue(plain(value), SEALED_FIELDS);
}

/** A text that somebody wrote, without national ids, and without what PostgreSQL cannot hold. */
export function maskText(text: string): string {
  // A lone surrogate is no character, and the character 0 is none for PostgreSQL.
  return new TextDecoder().decode(new TextEncoder().encode(text)).replaceAll('\0', '\uFFFD').replace(NIK, MASKED_NIK);
}

const MASKED_SECRET = '[secret]';
const MASKED_NIK = '[NIK]';
const MASKED_SEALED = '[sealed]';

/** The 16 digits of a national id, also when written in groups; not the digits after a decimal point. */
const NIK = /(?<!\d)(?<!\d\.)\d(?: ?\d){15}(?!\d)/g;

/** The names of fields whose values are never told, whatever they hold; compared without case and separators. */
const NIK_FIELDS = new Set(['nik', 'nationalid', 'kk', 'familycard']);
const SECRET_FIELDS = new Set(
  (
    'password passwordhash secret token accesstoken refreshtoken idtoken otp totp totpsecret backupcodes recoverycodes ' +
    'apikey keyhash privatekey signingkey authorization cookie pin salt nikhash nikcipher encryptednik'
  ).split(' '),
);

/** Of a worker: how to reach them, and their mother’s name. A person who works with Payung has an e-mail in the trail. */
const SEALED_FIELDS: ReadonlySet<string> = new Set(['phone', 'email', 'address', 'rt', 'rw', 'mothername']);
const NOTHING: ReadonlySet<string> = new Set();

function maskField(name: string, value: unknown, sealed = NOTHING): unknown {
  if (value === null) return null;
  const key = name.toLowerCase().replace(/[^a-z0-9]/g, '');
  if (SECRET_FIELDS.has(key)) return MASKED_SECRET;
  if (sealed.has(key)) return MASKED_SEALED;
  return NIK_FIELDS.has(key) ? MASKED_NIK : maskValue(value, sealed);
}

function maskValue(value: unknown, sealed = NOTHING): unknown {
  if (typeof value === 'string') return maskText(value);
  if (typeof value === 'number') return /^\d{16}$/.test(String(value)) ? MASKED_NIK : value;
  if (Array.isArray(value)) return value.map((one) => maskValue(one, sealed));
  if (!isFields(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [maskText(name), maskField(name, inner, sealed)]),
  );
}

/** As JSON has it: dates and decimals as text, bytes not told, keys sorted so that the same is written the same. */
function plain(value: unknown): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'bigint') return String(value);
  if (value instanceof Uint8Array) return '[bytes]';
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (!isFields(value)) return value;
  const toJSON = value['toJSON'];
  if (typeof toJSON === 'function') return plain(toJSON.call(value, ''));
  const keys = Object.keys(value).sort();
  return Object.fromEntries(keys.map((key) => [key, plain(value[key])]));
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}
