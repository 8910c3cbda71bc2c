import type { Cell } from '../../sheets/cell.js';
import { headingKey } from '../../sheets/headingKey.rules.js';
import { hideNumbers } from './hideNumbers.rules.js';
import { type GuessCertainty, type GuessedColumn } from './peopleColumns.js';
import { BESIDE, HEADINGS, OTHER_HEADINGS } from './peopleHeadings.js';
import { lookOf } from './peopleLook.rules.js';

/** A field of a category, as a column can say it. */
export interface AttributeColumn {
  /** `attributes.mosque` */
  readonly field: string;
  readonly labels: { readonly id: string; readonly en: string };
}

interface Guess {
  readonly field: string | null;
  readonly certainty: GuessCertainty;
}

const LONGEST_HEADING = 100;
const NONE: Guess = { field: null, certainty: 'NONE' };
const IGNORED: Guess = { field: null, certainty: 'CERTAIN' };

const KNOWN: ReadonlyMap<string, string> = new Map(
  HEADINGS.flatMap(([field, words]) => words.map((word) => [headingKey(word), field] as const)),
);
const OTHER: ReadonlySet<string> = new Set(OTHER_HEADINGS.map(headingKey));

/**
 * What the columns of a file seem to say: by their headings, and else by the look of the first rows. No two say the same; of several
 * that could, the one that is known best does.
 */
export function guessColumns(
  headings: readonly string[],
  attributes: readonly AttributeColumn[],
  samples: readonly (readonly Cell[])[],
): GuessedColumn[] {
  const ofCategories = new Map(
    attributes.flatMap(({ field, labels }) =>
      [labels.id, labels.en, field.replace('attributes.', '')].map((word) => [headingKey(word), field] as const),
    ),
  );
  const looks = headings.map((_, index) => lookOf(samples.flatMap((cells) => cells[index] ?? [])));
  const byHeading = headings.map((heading) => guessByHeading(heading, ofCategories));
  const taken = new Map<string, number>();
  for (const certainty of ['CERTAIN', 'LIKELY'] as const) {
    const claims = byHeading.flatMap((guess, index) =>
      guess.field !== null && guess.certainty === certainty ? [{ field: guess.field, index }] : [],
    );
    // “NIK” and “No. KTP” in one file: the one whose cells look like it.
    const best = claims.toSorted((a, b) => Number(looks[b.index] === b.field) - Number(looks[a.index] === a.field));
    for (const { field, index } of best) if (!taken.has(field)) taken.set(field, index);
  }
  const guesses = byHeading.map((guess, index) =>
    guess.field === null || taken.get(guess.field) === index ? guess : NONE,
  );
  looks.forEach((look, index) => {
    if (look === null || taken.has(look) || guesses[index]?.certainty !== 'NONE') return;
    taken.set(look, index);
    guesses[index] = { field: look, certainty: 'LIKELY' };
  });
  return headings.map((heading, index) => ({
    index,
    heading: hideNumbers(heading).slice(0, LONGEST_HEADING),
    ...(guesses[index] ?? NONE),
  }));
}

/** Whether what stands in the place of the headings is somebody’s row: the file has none. */
export function areNoHeadings(headings: readonly string[]): boolean {
  return headings.some((text) => /^\D?\d{16}$/.test(text.replace(/[\s.-]/g, '')));
}

function guessByHeading(heading: string, ofCategories: ReadonlyMap<string, string>): Guess {
  const key = headingKey(heading);
  if (key === '') return NONE;
  const known = KNOWN.get(key) ?? ofCategories.get(key);
  if (known !== undefined) return { field: known, certainty: 'CERTAIN' };
  if (OTHER.has(key)) return IGNORED;
  const core = headingKey(
    heading
      .slice(0, LONGEST_HEADING)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => !BESIDE.has(word.toLowerCase()))
      .join(' '),
  );
  const likely = KNOWN.get(core) ?? ofCategories.get(core);
  return likely === undefined ? NONE : { field: likely, certainty: 'LIKELY' };
}
