import { describe, expect, it } from 'vitest';

import { refusalsCsv } from './refusalsCsv';

describe('the file of what was refused', () => {
  it('keeps quotes and lines in their cells, and lets no spreadsheet calculate', () => {
    expect(
      refusalsCsv([
        ['Nama', 'Sebab'],
        ['Siti "Iti"', '=HYPERLINK("http://x")\nbaris dua'],
      ]),
    ).toBe('\uFEFF"Nama","Sebab"\r\n"Siti ""Iti""","\'=HYPERLINK(""http://x"")\nbaris dua"\r\n');
  });
});
