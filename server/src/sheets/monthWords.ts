/** The months’ names in Indonesian, old spellings included, and in English, as people shorten them. */
const MONTH_WORDS: readonly RegExp[] = [
  /^jan(uari|uary)?$/,
  /^(feb|peb)(r?uari|ruary)?$/,
  /^(mar(et|ch)?|mrt)$/,
  /^apr(il)?$/,
  /^(mei|may)$/,
  /^jun(i|e)?$/,
  /^jul(i|y)?$/,
  /^(agustus|august|agust|agus|agu|agt|ags|agst|aug)$/,
  /^sept?(ember)?$/,
  /^(okt|oct)(ober)?$/,
  /^(nov|nop)(ember)?$/,
  /^(des|dec)(ember)?$/,
];

/** 1 to 12, of a word in small letters; 0 for one that names no month. */
export function monthOfWord(word: string): number {
  return MONTH_WORDS.findIndex((form) => form.test(word)) + 1;
}
