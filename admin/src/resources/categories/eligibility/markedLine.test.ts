import { expect, it } from 'vitest';

import { markedLine } from './markedLine';

const TEXT = 'worker.age > 1 &&\n  worker.salary > 1\n&& true';

it.each([
  ['the first line', 0, 6, ['', 'worker', '.age > 1 &&']],
  ['a line in the middle', 27, 33, ['  worker.', 'salary', ' > 1']],
  ['a place that goes on over lines', 0, 40, ['', 'worker.age > 1 &&', '']],
  ['the end, where something is missing', TEXT.length, TEXT.length, ['&& true', '', '']],
])('a mark stands in %s', (_, start, end, parts) => {
  expect(markedLine(TEXT, start, end)).toEqual(parts);
});
