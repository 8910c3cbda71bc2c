import type { EnrolmentQuery } from '../enrolmentQuery';
import type { QueueName } from '../queues';
import { QUEUES } from '../queues';

/** Of what the list is. Names that were searched for stay out of addresses, and so do lists by them. */
export interface Exported extends Pick<Partial<EnrolmentQuery>, 'within' | 'category' | 'fund' | 'quota' | 'decree'> {
  /** Undefined: of whatever status. */
  readonly queue?: QueueName;
}

export interface ExportTerms {
  readonly layout: string;
  readonly format: 'xlsx' | 'csv';
  readonly purpose: string;
}

/** Where the server has the list as a file. */
export function exportPath({ queue, ...conditions }: Exported, { layout, format, purpose }: ExportTerms): string {
  const params = new URLSearchParams({ layout, purpose });
  for (const [name, value] of Object.entries(conditions)) {
    if (value) {
      params.set(name, value);
    }
  }
  for (const status of queue ? QUEUES[queue] : []) {
    params.append('status', status);
  }
  return `/enrolments/export.${format}?${params}`;
}
