import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';

import { ApiError } from './errors';
import type { FormValues } from './formValues';
import { viewerKey } from './session';

/**
 * Something that is done, in a form or by a button. `submit` is a form's `onSubmit`: it resolves to the messages of the
 * fields at fault, as react-admin's forms take them. What was done may show anywhere, so all that is on view is asked anew.
 * While one is on its way, no other is sent: a double click does nothing twice.
 */
export function useCommand<Input, Result>(
  send: (input: Input) => Promise<Result>,
  onDone: (result: Result) => Promise<void> | void,
) {
  const queryClient = useQueryClient();
  const { mutateAsync, isPending, error, reset } = useMutation({
    mutationFn: send,
    // The answer can hold a secret that is shown once: no cache keeps it.
    gcTime: 0,
  });

  // `isPending` comes with the next drawing, and a second click may be quicker.
  const isSending = useRef(false);

  const submit = async (input: Input): Promise<Record<string, string> | undefined> => {
    if (isSending.current) {
      return undefined;
    }
    isSending.current = true;
    try {
      const result = await mutateAsync(input);
      await queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== viewerKey[0] });
      await onDone(result);
      return undefined;
    } catch (failure) {
      return failure instanceof ApiError ? fieldsAtFault(failure, input) : undefined;
    } finally {
      isSending.current = false;
    }
  };
  return { submit, isPending, error: isPending ? null : error, reset };
}

/** Only of fields that the form has; what else is wrong is told beside the button. */
function fieldsAtFault({ fields, message }: ApiError, input: unknown): Record<string, string> | undefined {
  const values: FormValues = typeof input === 'object' && input !== null ? { ...input } : {};
  // A field within another one has the path of it, `parameters.brackets.0.from`.
  const known = fields.filter((field) => (field.split('.')[0] ?? '') in values);
  return known.length === 0 ? undefined : Object.fromEntries(known.map((field) => [field, message]));
}
