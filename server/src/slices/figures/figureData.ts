import { dayOf } from '@payung/shared/day';
import type { Services } from '../../context.js';
import { badInput } from '../../errors.js';
import type { FigureKind, FigureUnit } from '../../generated/prisma/enums.js';
import type { Names } from '../../graphql/names.js';
import { readOptionalText, readText } from '../../graphql/readInput.js';

export interface FigureFields {
  readonly kind: FigureKind;
  readonly unit: FigureUnit;
  readonly measureId: string;
  readonly measureEn: string;
  readonly value: number;
  readonly statedAs?: string | null;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly asOf: string;
  readonly source: string;
  readonly noteId?: string | null;
  readonly noteEn?: string | null;
}

const HIGHEST = { PEOPLE: 1_000_000_000, RUPIAH: 1_000_000_000_000_000, PERCENT: 100 } as const;

/** What a figure says, days as text; or BAD_USER_INPUT that names the field at fault. */
export function readFigure({ clock }: Pick<Services, 'clock'>, input: FigureFields) {
  const { kind, unit, from = null, to = null, asOf } = input;
  if (from !== null && to !== null && to < from) throw badInput('to', 'daysReversed');
  if (asOf > dayOf(clock())) throw badInput('asOf', 'saidInFuture');
  return {
    kind,
    unit,
    measures: { id: readText('measureId', input.measureId, 120), en: readText('measureEn', input.measureEn, 120) },
    value: readValue(unit, input.value),
    statedAs: readOptionalText('statedAs', input.statedAs, 60),
    from,
    to,
    asOf,
    source: readText('source', input.source, 300),
    notes: readNotes(input),
  };
}

/** The columns of what was read. */
export function columnsOf({ from, to, asOf, notes, ...told }: ReturnType<typeof readFigure>) {
  return {
    ...told,
    ...(notes && { notes: { ...notes } }),
    from: from === null ? null : new Date(from),
    to: to === null ? null : new Date(to),
    asOf: new Date(asOf),
  };
}

function readValue(unit: FigureUnit, value: number): number {
  const maximum = HIGHEST[unit];
  if (!(value >= 0 && value <= maximum)) throw badInput('value', 'outOfRange', { minimum: 0, maximum });
  const isExact = unit === 'PERCENT' ? Number(value.toFixed(2)) === value : Number.isInteger(value);
  if (!isExact) throw badInput('value', 'figureNotExact');
  return value;
}

/** Whoever reads it may read either language, so it stands in both. */
function readNotes({ noteId, noteEn }: Pick<FigureFields, 'noteId' | 'noteEn'>): Names | null {
  const [id, en] = [readOptionalText('noteId', noteId, 500), readOptionalText('noteEn', noteEn, 500)];
  if (id === null && en === null) return null;
  if (id === null || en === null) throw badInput(id === null ? 'noteId' : 'noteEn', 'textMissing');
  return { id, en };
}
