import type { AddFigureInput, FigureEntryFragment } from '../../generated/graphql';
import type { FormValues } from '../../providers/formValues';
import { numberOf, optionalTextOf, textOf } from '../../providers/formValues';

type Said = Omit<AddFigureInput, 'regionCode' | 'topicCode' | 'topicNameId' | 'topicNameEn'>;

/** What an empty form begins with. */
export const NEW_FIGURE = {
  kind: 'POPULATION',
  unit: 'PEOPLE',
  value: null,
  statedAs: '',
  measureId: '',
  measureEn: '',
  from: '',
  to: '',
  asOf: '',
  source: '',
  noteId: '',
  noteEn: '',
};

/** What a form that corrects this figure begins with; of which figure and version, it says too. */
export function valuesOf(figure: FigureEntryFragment) {
  const { id, version, kind, unit, value, statedAs, measureId, measureEn, from, to, asOf, source, noteId, noteEn } =
    figure;
  const said = { kind, unit, value, statedAs, measureId, measureEn, from, to, asOf, source, noteId, noteEn };
  return { id, version, ...said, reason: '' };
}

/** What the form says, as the API takes it. */
export function saidIn(values: FormValues): Said {
  return {
    kind: KINDS.find((kind) => kind === values['kind']) ?? 'POPULATION',
    unit: UNITS.find((unit) => unit === values['unit']) ?? 'PEOPLE',
    value: numberOf(values, 'value') ?? 0,
    statedAs: optionalTextOf(values, 'statedAs'),
    measureId: textOf(values, 'measureId'),
    measureEn: textOf(values, 'measureEn'),
    from: optionalTextOf(values, 'from'),
    to: optionalTextOf(values, 'to'),
    asOf: textOf(values, 'asOf'),
    source: textOf(values, 'source'),
    noteId: optionalTextOf(values, 'noteId'),
    noteEn: optionalTextOf(values, 'noteEn'),
  };
}

export const KINDS = ['POPULATION', 'REACHED', 'TARGET', 'ALLOCATION'] as const;
export const UNITS = ['PEOPLE', 'RUPIAH', 'PERCENT'] as const;
