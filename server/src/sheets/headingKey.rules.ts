/** Nobody writes longer headings, and what is looked for in a text takes longer than it is long. */
const LONGEST = 200;

/** A heading without what people write in many ways: case, spaces, signs, and a remark in brackets. */
export function headingKey(written: string): string {
  const text = written.slice(0, LONGEST);
  const key = (part: string) =>
    part
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^a-z0-9]/g, '');
  return key(text.replace(/\([^)]*\)/g, '')) || key(text);
}
