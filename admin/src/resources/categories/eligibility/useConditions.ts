import type { Group } from '@payung/shared/eligibility/conditions';
import { subjectsIn } from '@payung/shared/eligibility/conditions';
import { readConditions } from '@payung/shared/eligibility/readConditions';
import type { Subject } from '@payung/shared/eligibility/subjects';
import { writeConditions } from '@payung/shared/eligibility/writeConditions';
import { useMemo, useState } from 'react';

import { rootOf } from './editConditions';

const EMPTY: Group = { quantifier: 'ALL', conditions: [] };

/**
 * The text as conditions, and a way to change them. The text alone is what the form keeps; beside it stands what was just
 * built, for a text does not tell a group of one from what is in it, and what is not filled in yet makes none that can be read.
 */
export function useConditions(subjects: readonly Subject[], text: string, onChange: (text: string) => void) {
  const [built, setBuilt] = useState<{ text: string; root: Group }>();
  const isBuilt =
    built?.text === text && subjectsIn(built.root).every((name) => subjects.some((subject) => subject.name === name));
  const { condition, unshown } = useMemo(() => readConditions(subjects, text), [subjects, text]);
  const read = text.trim() === '' ? EMPTY : condition && rootOf(condition);

  const change = (root: Group) => {
    const written = root.conditions.length === 0 ? '' : writeConditions(subjects, root);
    setBuilt({ text: written, root });
    onChange(written);
  };
  return { root: isBuilt ? built.root : read, unshown: unshown ?? null, change };
}
