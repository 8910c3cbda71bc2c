import type { RuleKind } from '@payung/shared/ruleParameters';

import type { RuleEntryFragment } from '../../generated/graphql';
import type { FormValues } from '../../providers/formValues';
import { isTicked, numberOf, textOf, textsOf } from '../../providers/formValues';

/** The methods by which a contribution is computed. */
export const METHODS = ['BRACKETS', 'FLAT', 'RATE'] as const;

const NO_NAMES = { id: '', en: '' };
export const NEW_BRACKET = { from: null, base: null, perMonth: null };
export const NEW_BENEFIT = { key: '', names: NO_NAMES, amount: null, isCeiling: false };
export const NEW_LEVEL = { key: '', names: NO_NAMES, perYear: null, years: null };

/** What the form of a rule begins with: as the last one of its kind stands, which it will follow. */
export function parametersOf(kind: RuleKind, rules: readonly RuleEntryFragment[]): unknown {
  const last = rules
    .filter((rule) => rule.kind === kind)
    .toSorted((one, other) => (one.from < other.from ? -1 : 1))
    .at(-1);
  return last?.parameters ?? EMPTY[kind];
}

const EMPTY: Readonly<Record<RuleKind, unknown>> = {
  CONTRIBUTION: { method: 'FLAT', perMonth: null },
  RELIEF: { percent: null, excludedKinds: [] },
  TRANSPORT_RELIEF: { percent: null, excludedKinds: [] },
  BENEFIT: { benefits: [NEW_BENEFIT] },
  WAITING_PERIOD: { months: null, benefits: [NEW_BENEFIT] },
  SCHOLARSHIP: { children: null, untilAge: null, contributedYears: null, levels: [NEW_LEVEL] },
  ENTRY_AGE: { below: null },
  ARREARS: { months: null },
};

/** What the form says, in the form of the kind: nothing more, for the server refuses what it does not know. */
export function parametersIn(kind: RuleKind, given: unknown): FormValues {
  const values = record(given);
  switch (kind) {
    case 'CONTRIBUTION':
      return contributionIn(values);
    case 'RELIEF':
    case 'TRANSPORT_RELIEF':
      return { percent: numberOf(values, 'percent'), excludedKinds: textsOf(values, 'excludedKinds') };
    case 'BENEFIT':
      return { benefits: rows(values, 'benefits').map(benefitIn) };
    case 'WAITING_PERIOD':
      return { months: numberOf(values, 'months'), benefits: rows(values, 'benefits').map(benefitIn) };
    case 'SCHOLARSHIP':
      return {
        children: numberOf(values, 'children'),
        untilAge: numberOf(values, 'untilAge'),
        contributedYears: numberOf(values, 'contributedYears'),
        levels: rows(values, 'levels').map(levelIn),
      };
    case 'ENTRY_AGE':
      return { below: numberOf(values, 'below') };
    case 'ARREARS':
      break;
  }
  return { months: numberOf(values, 'months') };
}

function contributionIn(values: FormValues): FormValues {
  const method = METHODS.find((one) => one === values['method']) ?? 'FLAT';
  if (method === 'BRACKETS') {
    const brackets = rows(values, 'brackets').map((row) => ({
      from: numberOf(row, 'from'),
      base: numberOf(row, 'base'),
      perMonth: numberOf(row, 'perMonth'),
    }));
    return { method, brackets };
  }
  if (method === 'RATE') {
    return { method, perMille: numberOf(values, 'perMille'), baseOf: textOf(values, 'baseOf') };
  }
  return { method, perMonth: numberOf(values, 'perMonth') };
}

function benefitIn(row: FormValues): FormValues {
  const ofBase = record(row['ofBaseIncome']);
  const [percent, months] = [numberOf(ofBase, 'percent'), numberOf(ofBase, 'months')];
  return {
    key: textOf(row, 'key'),
    names: namesIn(row),
    amount: numberOf(row, 'amount'),
    isCeiling: isTicked(row, 'isCeiling'),
    ...((percent !== null || months !== null) && { ofBaseIncome: { percent, months } }),
  };
}

function levelIn(row: FormValues): FormValues {
  return {
    key: textOf(row, 'key'),
    names: namesIn(row),
    perYear: numberOf(row, 'perYear'),
    years: numberOf(row, 'years'),
  };
}

function namesIn(row: FormValues) {
  const names = record(row['names']);
  return { id: textOf(names, 'id'), en: textOf(names, 'en') };
}

function rows(values: FormValues, name: string): FormValues[] {
  const list: unknown = values[name];
  return Array.isArray(list) ? list.map(record) : [];
}

function record(value: unknown): FormValues {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
