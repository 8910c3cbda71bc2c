/** Somebody on the list of a decree, as the list was that day. */
export interface ListedPerson {
  readonly enrolment: string;
  readonly worker: string;
  readonly nik: string;
  readonly name: string;
  /** `1980-05-17`. */
  readonly birthDate: string;
  /** The village or ward of the enrolment. */
  readonly region: string;
  readonly category: string;
  readonly quota: string;
  readonly programmes: readonly string[];
  readonly fund: string;
  /** `2026-01`. */
  readonly from: string;
  readonly to: string;
}

const FIELDS = [
  'enrolment',
  'worker',
  'nik',
  'name',
  'birthDate',
  'region',
  'category',
  'quota',
  'programmes',
  'fund',
  'from',
  'to',
] as const satisfies readonly (keyof ListedPerson)[];

/** Says how the rest is to be read, should it ever be written in another way. */
const HEAD = 'payung-decree-list-1';

/** The list as it is hashed: a line of JSON for each, with the same keys in the same order, by enrolment. */
export function listText(people: readonly ListedPerson[]): string {
  const sorted = people.toSorted((one, other) => (one.enrolment < other.enrolment ? -1 : 1));
  return `${[HEAD, ...sorted.map(lineOf)].join('\n')}\n`;
}

/** The lines of a list by the ids of their enrolments; null when it is none. */
export function readList(text: string): ReadonlyMap<string, string> | null {
  const [head, ...lines] = text.trimEnd().split('\n');
  if (head !== HEAD) return null;
  return new Map(lines.map((line) => [idIn(line), line]));
}

export interface ListChange {
  readonly enrolmentId: string;
  /** Empty: it is on one of the lists alone. */
  readonly fields: readonly string[];
}

/** In what the lines of today differ from those that were frozen. */
export function changedSince(frozen: ReadonlyMap<string, string>, people: readonly ListedPerson[]): ListChange[] {
  const now = new Map(people.map((one) => [one.enrolment, lineOf(one)]));
  return [...new Set([...frozen.keys(), ...now.keys()])].toSorted().flatMap((enrolmentId): ListChange[] => {
    const [before, after] = [frozen.get(enrolmentId), now.get(enrolmentId)];
    if (before === after) return [];
    return [{ enrolmentId, fields: before === undefined || after === undefined ? [] : differing(before, after) }];
  });
}

function lineOf(person: ListedPerson): string {
  return JSON.stringify(Object.fromEntries(FIELDS.map((field) => [field, person[field]])));
}

function differing(before: string, after: string): string[] {
  const [was, is] = [valuesIn(before), valuesIn(after)];
  return FIELDS.filter((field) => JSON.stringify(was[field]) !== JSON.stringify(is[field]));
}

const idIn = (line: string): string => String(valuesIn(line)['enrolment']);

function valuesIn(line: string): Readonly<Record<string, unknown>> {
  const values: unknown = JSON.parse(line);
  return typeof values === 'object' && values !== null ? { ...values } : {};
}
