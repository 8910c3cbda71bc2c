import { RULE_PARAMETERS } from '@payung/shared/ruleParameters';
import { describe, expect, it } from 'vitest';

import { parametersIn, parametersOf } from './ruleValues';

const RULE = { id: 'x', to: null, legalBasis: 'x', source: 'x', confirmed: true, abilities: [] };

describe('the parameters of a rule', () => {
  it('begin as the last rule of their kind stands', () => {
    const rules = [
      { ...RULE, kind: 'ARREARS', from: '2026-01-01', parameters: { months: 6 } },
      { ...RULE, kind: 'ARREARS', from: '2015-01-01', parameters: { months: 3 } },
      { ...RULE, kind: 'ENTRY_AGE', from: '2027-01-01', parameters: { below: 65 } },
    ] as const;
    expect(parametersOf('ARREARS', rules)).toEqual({ months: 6 });
  });

  it('hold nothing of another method that was chosen before', () => {
    const given = { method: 'RATE', perMille: 20, baseOf: 'JKK', brackets: [{ from: 0 }], perMonth: 6800 };
    const said = parametersIn('CONTRIBUTION', given);
    expect(said).toEqual({ method: 'RATE', perMille: 20, baseOf: 'JKK' });
    expect(RULE_PARAMETERS.CONTRIBUTION.safeParse(said).success).toBe(true);
  });

  it('have a share of the base income only where one was written', () => {
    const names = { id: 'Santunan', en: 'Benefit' };
    const given = {
      benefits: [
        { key: 'burial', names, amount: 10_000_000, isCeiling: true, ofBaseIncome: { percent: null, months: null } },
        { key: 'death', names, amount: null, ofBaseIncome: { percent: 60, months: 80 } },
      ],
    };
    const said = parametersIn('BENEFIT', given);
    expect(said).toEqual({
      benefits: [
        { key: 'burial', names, amount: 10_000_000, isCeiling: true },
        { key: 'death', names, amount: null, isCeiling: false, ofBaseIncome: { percent: 60, months: 80 } },
      ],
    });
    expect(RULE_PARAMETERS.BENEFIT.safeParse(said).success).toBe(true);
  });
});
