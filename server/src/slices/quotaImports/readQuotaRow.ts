import type { Month } from '@payung/shared/month';
import type { MessageKey, MessageParameters } from '../../messages.js';
import type { Cell } from '../../sheets/cell.js';
import type { WrittenRegion } from '../regions/matchRegion.js';
import { type RowProblem, RowVerdict } from '../uploads/rowProblem.type.js';
import { readMonth, readSeats, readYearCell } from './quotaCells.rules.js';
import { ARGUMENT_OF, type QuotaColumn } from './quotaColumns.js';
import type { QuotaFile, QuotaFileRow } from './quotaFile.js';
import type { QuotaTerms } from '../quotas/quotaTerms.js';
import type { QuotaWords } from './quotaWords.js';

/** What holds for the rows that do not say it themselves. */
export interface QuotaDefaults {
  readonly categoryCode?: string | null;
  readonly programmeCodes?: readonly string[] | null;
  readonly fundingSourceCode?: string | null;
  readonly from?: Month | null;
  readonly to?: Month | null;
}

/** A row as it is understood, before anything is known of the region and of what there is already. */
export interface ReadQuotaRow {
  readonly number: number;
  /** The region in the words of the file. */
  readonly place: string;
  /** Null when a cell of it is damaged. */
  readonly region: WrittenRegion | null;
  readonly seats: number | null;
  /** Null when the row says too little for them, or what is not understood. */
  readonly terms: QuotaTerms | null;
  readonly verdict: RowVerdict;
  readonly problems: RowProblem[];
}

const SUMS = /^(sub\s*|grand\s*)?(total|jumlah)\b/i;

/** Understands the rows of a file one by one. */
export function createRowReader({ headings }: QuotaFile, words: QuotaWords, defaults: QuotaDefaults) {
  const nameOf = (column: QuotaColumn): string => headings.get(column) ?? ARGUMENT_OF[column];
  const problem = (column: QuotaColumn, code: MessageKey, parameters: MessageParameters = {}): RowProblem => ({
    column: nameOf(column),
    code,
    parameters: { column: nameOf(column), field: nameOf(column), ...parameters },
  });

  function read({ number, label, cells }: QuotaFileRow): ReadQuotaRow {
    const problems: RowProblem[] = [];
    const refuse = (column: QuotaColumn, code: MessageKey, parameters?: MessageParameters): undefined =>
      void problems.push(problem(column, code, parameters));
    const usable = (column: QuotaColumn): Cell | undefined => {
      const cell = cells.get(column);
      return cell?.fault === undefined ? cell : undefined;
    };

    /** What the cell means, else what holds for the whole file; undefined when there is neither, which is told. */
    function meaning<T>(
      column: QuotaColumn,
      understand: (cell: Cell) => T | null | undefined,
      otherwise: T | null | undefined,
      code: MessageKey,
    ): T | undefined {
      const cell = cells.get(column);
      if (cell?.fault !== undefined) return undefined;
      const understood = cell ? understand(cell) : otherwise;
      return understood ?? refuse(column, cell ? code : 'cellMissing', { value: quoted(cell) });
    }

    function readTerms(): QuotaTerms | null {
      const yearCell = usable('year');
      const year = yearCell ? readYearCell(yearCell) : null;
      if (yearCell && year === null) refuse('year', 'monthUnreadable', { value: quoted(yearCell) });
      const category = cells.get('category');
      const meant = category && words.category(category.text);
      if (category && !category.fault && meant === undefined)
        refuse('category', 'wordUnknown', { value: quoted(category) });
      const terms = {
        programmeCodes: meaning(
          'programmes',
          ({ text }) => words.programmes(text),
          defaults.programmeCodes,
          'wordUnknown',
        ),
        fundingSourceCode: meaning('fund', ({ text }) => words.fund(text), defaults.fundingSourceCode, 'wordUnknown'),
        from: meaning('from', (cell) => readMonth(cell, year), year ? `${year}-01` : defaults.from, 'monthUnreadable'),
        to: meaning('to', (cell) => readMonth(cell, year), year ? `${year}-12` : defaults.to, 'monthUnreadable'),
      };
      const { programmeCodes, fundingSourceCode, from, to } = terms;
      if (problems.length > 0 || !programmeCodes || !fundingSourceCode || !from || !to) return null;
      return {
        programmeCodes,
        fundingSourceCode,
        from,
        to,
        categoryCode: meant ?? (category ? null : (defaults.categoryCode ?? null)),
      };
    }

    const region = PLACE.some((column) => cells.get(column)?.fault) ? null : writtenRegion(cells);
    const common = { number, place: placeOf(cells), region, seats: null, terms: null, problems };
    if (SUMS.test(label)) return { ...common, verdict: RowVerdict.WARNING, problems: [problem('seats', 'rowOfSums')] };
    if (!cells.has('seats'))
      return { ...common, verdict: RowVerdict.WARNING, problems: [problem('seats', 'seatsBlank')] };
    for (const [column, { fault, text }] of cells) {
      if (fault !== undefined)
        refuse(column, fault === 'DIGITS_LOST' ? 'digitsLost' : 'formulaFailed', { value: text.slice(0, LONGEST) });
    }
    const seats = meaning('seats', readSeats, null, 'seatsMalformed') ?? null;
    const terms = readTerms();
    const verdict = problems.length > 0 ? RowVerdict.REJECTED : RowVerdict.VALID;
    return { ...common, seats, terms, verdict };
  }

  return { read, problem };
}

const LONGEST = 60;

function quoted(cell: Cell | undefined): string {
  return `“${(cell?.text ?? '').slice(0, LONGEST)}”`;
}

const PLACE = ['code', 'village', 'district', 'regency'] as const satisfies QuotaColumn[];

function writtenRegion(cells: QuotaFileRow['cells']): WrittenRegion {
  const [code = '', name = '', district = '', regency = ''] = PLACE.map((column) => cells.get(column)?.text);
  return { code, name, district, regency };
}

function placeOf(cells: QuotaFileRow['cells']): string {
  const texts = PLACE.flatMap((column) => cells.get(column)?.text ?? []);
  return texts.join(', ').slice(0, 200);
}
