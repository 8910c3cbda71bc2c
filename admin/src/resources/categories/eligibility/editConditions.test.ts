import type { Group } from '@payung/shared/eligibility/conditions';
import { subjectsOf } from '@payung/shared/eligibility/subjects';
import { describe, expect, it } from 'vitest';

import { comparisonOf, regionsIn, rootOf, withOperator, withSubject, withoutCondition } from './editConditions';

const SUBJECTS = subjectsOf([]);
const subject = (name: string) => {
  const found = SUBJECTS.find((one) => one.name === name);
  if (!found) throw new Error(name);
  return found;
};
const age = { subject: 'worker.age', operator: '<', value: 65 } as const;

describe('a comparison that is changed', () => {
  it('begins with what is asked most, to be filled in', () => {
    expect(comparisonOf(subject('worker.region'))).toEqual({
      subject: 'worker.region',
      operator: 'isWithin',
      value: null,
    });
  });

  it('keeps how and with what it compares for a subject of the same kind alone', () => {
    expect(withSubject(age, subject('worker.age'), subject('worker.desil'))).toEqual({
      ...age,
      subject: 'worker.desil',
    });
    expect(withSubject(age, subject('worker.age'), subject('month'))).toMatchObject({ operator: '==', value: null });
    const known = { subject: 'worker.desil', operator: 'isKnown', value: null } as const;
    expect(withSubject(known, subject('worker.desil'), subject('worker.age')).operator).toBe('>=');
  });

  it('takes its value along from one to a list and back, and lets it go where there is none', () => {
    const list = withOperator(age, 'in');
    expect(list.value).toEqual([65]);
    expect(withOperator({ ...list, value: [1, 2] }, '==').value).toBe(1);
    expect(withOperator(list, 'isKnown').value).toBeNull();
    expect(withOperator({ ...age, value: null }, 'notIn').value).toEqual([]);
  });
});

describe('a group', () => {
  it('stands around a rule of one comparison, and loses one of its conditions', () => {
    const root = rootOf(age);
    expect(root).toEqual({ quantifier: 'ALL', conditions: [age] });
    expect(withoutCondition(root, 0).conditions).toEqual([]);
  });

  it('tells the regions that it speaks of, however deep', () => {
    const within = { subject: 'worker.region', operator: 'isWithin', value: '32.01' } as const;
    const group: Group = { quantifier: 'ANY', conditions: [age, { quantifier: 'NONE', conditions: [age, within] }] };
    expect(regionsIn(SUBJECTS, group)).toEqual(['32.01']);
  });
});
