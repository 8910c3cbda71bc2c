import { commonRegion } from '@payung/shared/regionCode';
import { z } from 'zod';

/** Whom an answer tells of, of one kind. */
export interface ToldOf {
  readonly subjectType: string;
  readonly ids: readonly string[];
  /** The smallest region that holds them all; null: there is none, or the whole installation is among theirs. */
  readonly regionCode: string | null;
}

interface Asked {
  readonly field: string;
  readonly arguments: unknown;
}

/** What one operation was asked, and whom its answer tells of, noted while it runs. */
export interface Told {
  ask(operation: string | undefined, field: string, args: unknown): void;
  tell(subjectType: string, subject: unknown): void;
  /** The operation's name, as the client calls it; empty when it has none. */
  readonly operation: string;
  readonly asked: readonly Asked[];
  of(): ToldOf[];
}

export function createTold(): Told {
  let operation = '';
  const asked: Asked[] = [];
  const seen = new Set<unknown>();
  const subjects = new Map<string, Map<string, string | null>>();
  return {
    asked,
    get operation() {
      return operation;
    },
    ask(name = '', field, args) {
      operation = name.slice(0, LONGEST_TEXT);
      asked.push({ field, arguments: clipped(args) });
    },
    tell(subjectType, subject) {
      // Each of its fields comes here.
      if (seen.has(subject)) return;
      seen.add(subject);
      // One without an id could be told of without a trace: then nothing is told.
      const { id, regionCode } = identified.parse(subject);
      if (id === null) return;
      const known = subjects.get(subjectType) ?? new Map<string, string | null>();
      subjects.set(subjectType, known.set(id, regionCode));
    },
    of: () =>
      [...subjects].map(([subjectType, known]) => ({
        subjectType,
        ids: [...known.keys()],
        regionCode: commonRegion([...known.values()]),
      })),
  };
}

/** Without an id, of which it is said that there is none, it tells of nobody. */
const identified = z.object({ id: z.string().nullable(), regionCode: z.string().nullable() });

const LONGEST_TEXT = 200;
const LONGEST_LIST = 100;

/** An event is kept for ever, so of what somebody sent it keeps what tells something, and not a book. */
function clipped(value: unknown): unknown {
  if (typeof value === 'string' && value.length > LONGEST_TEXT) return `${value.slice(0, LONGEST_TEXT)}…`;
  if (Array.isArray(value)) return value.slice(0, LONGEST_LIST).map(clipped);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, clipped(inner)]));
}
