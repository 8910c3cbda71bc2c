import { DEGREES, FIRST_WORDS, FORMS, TITLES } from './personTitles.js';

/**
 * The key by which names of people are searched and compared. Lists and identity cards write one name in many ways: with
 * titles and degrees, in the spelling of before 1972, by Arabic sounds or as Sundanese says them, in short forms. Names that
 * may well be the same have the same key or a near one (trigrams find those); the key itself is shown to nobody.
 *
 * Lower case, words with single spaces between; the key of a key is that key.
 */
export function nameKey(name: string): string {
  let key = foldName(name);
  // A fold can bring a title or a short form to light. What it changes gets shorter or final, so this ends soon.
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const next = foldName(key);
    if (next === key) break;
    key = next;
  }
  return key;
}

const MOST_ROUNDS = 8;

function foldName(name: string): string {
  const text = plain(name);
  // Most names are only words, and so is every key: they are spared the search for dots, commas and degrees.
  const bare = withoutTitles(ONLY_WORDS.test(text) ? withoutDegree(text.split(' ')) : withoutDegrees(wordsOf(text)));
  return bare
    .map((word, index) => foldWord(index === 0 && bare.length > 1 ? (FIRST_WORDS.get(word) ?? word) : word))
    .join(' ')
    .replace(ARTICLE, 'abdul');
}

const ONLY_WORDS = /^[a-z]+( [a-z]+)*$/;

/** “Abdur Rahman”, “Abd. Rahman”: the article follows the sound of the next word. */
const ARTICLE = /(?<!\p{L})abd(u[lrsntdj]?)?(?= )/gu;

/** Lower case without accents; letters that are no Latin ones stay. */
function plain(name: string): string {
  const lower = name.toLowerCase();
  return ONLY_WORDS.test(lower)
    ? lower
    : lower
        .normalize('NFKD')
        .toLowerCase()
        .replace(/[\p{M}'’‘ʼʻ`´]/gu, '');
}

interface Word {
  readonly text: string;
  /** Written with a dot, or after a comma or a bracket, as titles and degrees are and names are not. */
  readonly isMarked: boolean;
  readonly isAfterComma: boolean;
}

function wordsOf(name: string): Word[] {
  return name.split(/[,;()[\]/]+/).flatMap((part, index) =>
    part
      .split(/[^\p{L}.]+/u)
      .filter((piece) => piece !== '' && piece !== '.')
      .flatMap((piece) => {
        const isMarked = index > 0 || piece.includes('.');
        const joined = piece.replaceAll('.', '');
        // “K.H.” and “S.Pd.I” are one word; “M.Amin” and “H.M.Yusuf” are several.
        const isOne = TITLES.has(joined) || DEGREES.has(joined);
        const texts = isOne ? [joined] : piece.split('.').filter(Boolean);
        return texts.map((text) => ({ text, isMarked, isAfterComma: index > 0 }));
      }),
  );
}

const MOST_PARTS = 4;

/** Without what follows a name: “S.Pd.I”, “S. Pd. I”, “, S.H., M.H.”, “(Alm)”. One word always stays. */
function withoutDegrees(words: readonly Word[]): string[] {
  const left = [...words];
  for (;;) {
    const count = [1, 2, 3, MOST_PARTS].find((count) => count < left.length && isDegree(left.slice(-count)));
    if (count === undefined) return left.map(({ text }) => text);
    left.length -= count;
  }
}

/** The same where no dot and no comma marks anything. */
function withoutDegree(words: readonly string[]): readonly string[] {
  const last = words.at(-1) ?? '';
  return words.length > 1 && last.length > 2 && DEGREES.has(last) ? withoutDegree(words.slice(0, -1)) : words;
}

function isDegree(words: readonly Word[]): boolean {
  const joined = words.map(({ text }) => text).join('');
  if (words.length === 1 && words[0]?.isAfterComma && TITLES.has(joined)) return true;
  // Unmarked, two letters may be anything, and “Spd” is nobody’s name. The last dot is often left out: “S. Pd. I”.
  const mustBeMarked = words.length > 1 ? words.slice(0, -1) : joined.length > 2 ? [] : words;
  const isClear = mustBeMarked.every(({ isMarked }) => isMarked);
  return isClear && DEGREES.has(joined);
}

/** Without what stands before a name: “H.”, “K. H.”, “Bpk. Drs. H.”. One word always stays. */
function withoutTitles(words: readonly string[]): readonly string[] {
  const [first = '', second = ''] = words;
  if (words.length > 2 && first.length === 1 && second.length === 1 && TITLES.has(first + second))
    return withoutTitles(words.slice(2));
  return words.length > 1 && TITLES.has(first) ? withoutTitles(words.slice(1)) : words;
}

const MOST_KEPT = 20_000;
const kept = new Map<string, string>();

/** Words of names come again and again: each is folded once. */
function foldWord(word: string): string {
  const known = kept.get(word);
  if (known !== undefined) return known;
  const folded = fold(word);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(word, folded);
  return folded;
}

function fold(word: string): string {
  const sound = SOUNDS.reduce((text, [written, spoken]) => text.replace(written, spoken), inNewSpelling(word));
  const bare = sound.length > 3 ? sound.replace(/([aiueo])h$/, '$1') : sound;
  const form = FORMS.get(bare) ?? FORMS.get(sound) ?? bare;
  return apart(form);
}

/** The spelling of before 1972: Soerjadi, Tjahjadi, Widjaja. Only beside such a mark is a lone `j` today’s `y`. */
function inNewSpelling(word: string): string {
  if (!/oe|dj|tj|sj/.test(word)) return word;
  return word
    .replaceAll('oe', 'u')
    .replaceAll('tj', 'c')
    .replaceAll('dj', 'J')
    .replaceAll('j', 'y')
    .replaceAll('J', 'j');
}

/** In this order: what is written, and what it is heard as. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/oo/g, 'u'],
  // Of Chairul and Achmad, not of Chandra and Christin.
  [/^ch(?=an|in|e|i|r)/, 'c'],
  [/[ck]h/g, 'h'],
  [/ck/g, 'k'],
  [/^dz/, 'z'],
  [/ts|s[hy]|dz/g, 's'],
  [/ph/g, 'p'],
  [/([tdgb])h/g, '$1'],
  [/q/g, 'k'],
  [/x/g, 'ks'],
  // Sundanese: Zaenal is Jaenal; elsewhere Aziz is Azis. Fatimah is Patimah, Novi is Nopi.
  [/^z/, 'j'],
  [/z/g, 's'],
  [/[fv]/g, 'p'],
  [/y/g, 'i'],
  [/ae/g, 'ai'],
  [/ie$/, 'i'],
  [/(\p{L})\1+/gu, '$1'],
];

/** “Abdurrahman” is “Abdul Rahman”, “Nurhayati” is “Nur Hayati”. */
function apart(word: string): string {
  if (/^abdula$|^abdulo$/.test(word)) return word;
  return word
    .replace(/^abdul(?=\p{L}{4})/u, 'abdul ')
    .replace(/^abdu(?=[rsntdj]\p{L}{4})/u, 'abdul ')
    .replace(/^nur(?=\p{L}{4})/u, 'nur ');
}
