/** A name holds letters and what stands between them; “=SUM(A1)”, “R1na” and “Siti #2” are none. */
const SIGNS = /[^\p{L}\p{M}\s.,'’‘ʼ`´"“”()/&-]/u;

const LETTERS = /\p{L}/u;

export const LONGEST_NAME = 120;

/** As it is written, but for what is left of a list around it. */
export function tidyName(text: string): string {
  return text.replace(/^[\s,;.]+|[\s,;]+$/g, '');
}

export function isLikelyName(name: string): boolean {
  return !SIGNS.test(name) && !name.startsWith('-') && LETTERS.test(name);
}
