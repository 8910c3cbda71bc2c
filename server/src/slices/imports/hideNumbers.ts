/** What a NIK, a card or a phone has, however its digits are set apart; region codes and days have fewer. */
const LONG = /\d{11,}|\d(?:[\s.'’-]?\d){12,}/g;

/** The text without numbers that tell of a person: for what stands in the database in clear text. */
export function hideNumbers(text: string): string {
  return text.replace(LONG, (digits) => '*'.repeat(digits.length));
}
