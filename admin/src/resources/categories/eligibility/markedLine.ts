/** The line in which a place begins, in three: what stands before the place, the place, and what follows. */
export function markedLine(text: string, start: number, end: number): readonly [string, string, string] {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const nextLine = text.indexOf('\n', start);
  const lineEnd = nextLine < 0 ? text.length : nextLine;
  const last = Math.min(Math.max(end, start), lineEnd);
  return [text.slice(lineStart, start), text.slice(start, last), text.slice(last, lineEnd)];
}
