import type { FieldPath, UseFormReturn } from 'react-hook-form';
import { useForm } from 'react-hook-form';

import { ApiError } from '../../../providers/errors';
import { useCommand } from '../../../providers/useCommand';
import type { Design } from './design';
import { EMPTY_DESIGN } from './design';
import { placeOfFault } from './placeOfFault';

/** What the designer's form holds. Code, parent and region are asked for once, when a category is begun. */
export interface DesignValues extends Design {
  readonly code: string | null;
  readonly parentCode: string | null;
  readonly regionCode: string | null;
}

export interface DesignForm {
  readonly form: UseFormReturn<DesignValues>;
  readonly submit: (values: DesignValues) => Promise<unknown>;
  readonly isPending: boolean;
  readonly error: Error | null;
  /** What the server said before is of no matter any more. */
  readonly forget: () => void;
}

/** The form, and how it is sent: what the server finds at fault is told beside the input that it is about. */
export function useDesignForm<Result>(
  initial: Partial<DesignValues>,
  send: (values: DesignValues) => Promise<Result>,
  onDone: (result: Result) => Promise<void> | void,
): DesignForm {
  const form = useForm<DesignValues>({ defaultValues: { ...NO_VALUES, ...initial } });
  const { submit, isPending, error, reset } = useCommand(async (values: DesignValues) => {
    try {
      return await send(values);
    } catch (failure) {
      if (failure instanceof ApiError) showFaults(form, failure);
      throw failure;
    }
  }, onDone);
  return { form, submit, isPending, error, forget: reset };
}

const NO_VALUES: DesignValues = { ...EMPTY_DESIGN, code: null, parentCode: null, regionCode: null };

function showFaults(form: UseFormReturn<DesignValues>, { fields, message }: ApiError) {
  for (const place of fields.map(placeOfFault).filter(isPlace)) {
    form.setError(place, { type: 'server', message }, { shouldFocus: true });
  }
}

/** By its beginning: of what stands below `fields.0` the form itself knows what there is. */
const isPlace = (place: string): place is FieldPath<DesignValues> => (place.split('.')[0] ?? '') in NO_VALUES;
