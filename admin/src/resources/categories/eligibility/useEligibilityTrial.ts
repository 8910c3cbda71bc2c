import type { CategoryField } from '@payung/shared/categoryFields';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

import type { CategoryPersonaInput, TryEligibilityInput } from '../../../generated/graphql';
import { fetchTrial, toFieldInput } from './eligibilitySource';

interface Draft {
  categoryCode: string | null;
  fields: readonly CategoryField[];
  eligibility: string;
  personas: readonly CategoryPersonaInput[];
}

/** What the server says of a rule that is not saved yet, a moment after the last change. */
export function useEligibilityTrial({ fields, personas, ...rule }: Draft, isEnabled = true) {
  const current: TryEligibilityInput = { ...rule, fields: fields.map(toFieldInput), personas: [...personas] };
  const input = useSettled(current);
  const { data, error } = useQuery({
    queryKey: ['eligibility', 'trial', input],
    queryFn: ({ signal }) => fetchTrial(input, signal),
    enabled: isEnabled,
    // Until the next answer is there the last one stays, so that the page does not jump.
    placeholderData: keepPreviousData,
    // What cannot be used will not be usable on a second try.
    retry: false,
  });
  const isCurrent = data !== undefined && JSON.stringify(data.input) === JSON.stringify(current);
  return { trial: isEnabled ? data : undefined, isCurrent: isEnabled && isCurrent, error: isEnabled ? error : null };
}

/** The value, once it has not changed for a moment. */
function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value);
  const text = JSON.stringify(value);
  const isSettled = JSON.stringify(settled) === text;
  useEffect(() => {
    if (isSettled) return undefined;
    const timer = setTimeout(() => setSettled(value), 400);
    return () => clearTimeout(timer);
    // Of equal values one is as good as the other, and a new object comes with every render.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [text, isSettled]);
  return settled;
}
