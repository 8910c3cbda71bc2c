import { randomInt } from 'node:crypto';

const COUNT = 10;
/** Without what looks alike on paper: i and l and 1, o and 0. Ten of these are 49 bits. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

/** For who has lost the phone: `k7mwq-3hxtb`, to be typed from paper. */
export function createRecoveryCodes(): string[] {
  return Array.from({ length: COUNT }, () => `${fiveLetters()}-${fiveLetters()}`);
}

function fiveLetters(): string {
  return Array.from({ length: 5 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
}
