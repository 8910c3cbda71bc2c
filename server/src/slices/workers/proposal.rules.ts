import { maskNik } from '@payung/shared/nik';
import { type WorkerDetails, maskDetails } from './contact.rules.js';
import type { WorkerContent } from './workerContent.rules.js';

/** What differs in a field: `name`, `phone`, `attributes.plate`. Each holds a text, a number, yes or no, or nothing. */
export interface FieldChange {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** Field by field, what a person’s content was and shall be; attributes and details by their own names. */
export function changesBetween(before: WorkerContent, after: WorkerContent): FieldChange[] {
  const [was, is] = [flat(before), flat(after)];
  return [...new Set([...was.keys(), ...is.keys()])]
    .map((field) => ({ field, before: was.get(field) ?? null, after: is.get(field) ?? null }))
    .filter((change) => change.before !== change.after);
}

/** The same with what is sealed masked. */
export function maskChange({ field, before, after }: FieldChange): FieldChange {
  return { field, before: maskValue(field, before), after: maskValue(field, after) };
}

/** The content with these changes made, or null when something else stands meanwhile where one of them is to be made. */
export function applyChanges(content: WorkerContent, changes: readonly FieldChange[]): WorkerContent | null {
  const now = flat(content);
  if (changes.some(({ field, before }) => (now.get(field) ?? null) !== before)) return null;
  const attributes = { ...content.attributes };
  const details: Record<string, unknown> = { ...content.details };
  const open: Record<string, unknown> = { ...content };
  for (const { field, after } of changes) {
    const attribute = attributeOf(field);
    if (attribute === null) (field in content.details ? details : open)[field] = after;
    else if (after === null) delete attributes[attribute];
    else attributes[attribute] = after;
  }
  // Each value stood in its field of a whole content before.
  return { ...content, ...open, attributes, details: { ...content.details, ...details } };
}

const ATTRIBUTE = 'attributes.';
const attributeOf = (field: string): string | null =>
  field.startsWith(ATTRIBUTE) ? field.slice(ATTRIBUTE.length) : null;

function flat({ attributes, details, ...open }: WorkerContent): Map<string, unknown> {
  const own = Object.entries(attributes).map(([key, value]) => [`${ATTRIBUTE}${key}`, value] as const);
  return new Map<string, unknown>([...Object.entries(open), ...Object.entries(details), ...own]);
}

function maskValue(field: string, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  if (field === 'nik') return maskNik(value);
  return isDetail(field) ? maskDetails({ ...NONE, [field]: value })[field] : value;
}

const NONE: WorkerDetails = { phone: null, email: null, address: null, rt: null, rw: null, motherName: null };
const isDetail = (field: string): field is keyof WorkerDetails => Object.hasOwn(NONE, field);
