import { useState } from 'react';

import type { FormValues } from '../../../providers/formValues';
import { useCommand } from '../../../providers/useCommand';

type Step<Result> =
  | { readonly name: 'form' }
  | { readonly name: 'preview'; readonly result: Result }
  | { readonly name: 'done'; readonly result: Result };

/** What is done in steps: filled in, looked at, done. What was filled in stays, for who goes back to change it. */
export function usePreviewed<Result>(
  initial: Record<string, unknown>,
  send: (values: FormValues, isPreview: boolean) => Promise<Result>,
) {
  const [values, setValues] = useState(initial);
  const [step, setStep] = useState<Step<Result>>({ name: 'form' });
  const preview = useCommand(
    async (given: Record<string, unknown>) => {
      setValues(given);
      return send(given, true);
    },
    (result) => setStep({ name: 'preview', result }),
  );
  const confirm = useCommand(
    () => send(values, false),
    (result) => setStep({ name: 'done', result }),
  );
  return {
    step,
    values,
    preview,
    confirm: { isPending: confirm.isPending, error: confirm.error, send: () => void confirm.submit(undefined) },
    back: () => {
      confirm.reset();
      setStep({ name: 'form' });
    },
  };
}
