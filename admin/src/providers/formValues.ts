/** What a form of react-admin gives: fields by name, of any kind. Read here, they have a type. */
export type FormValues = Readonly<Record<string, unknown>>;

export function textOf(values: FormValues, name: string): string {
  const value = values[name];
  return typeof value === 'string' ? value : '';
}

/** Null for a field that was left empty. */
export function optionalTextOf(values: FormValues, name: string): string | null {
  return textOf(values, name).trim() || null;
}

export function numberOf(values: FormValues, name: string): number | null {
  const value = values[name];
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

export const isTicked = (values: FormValues, name: string): boolean => values[name] === true;

/** Of several choices under one name, such as `permissions.QUOTAS`, all that are ticked. */
export function choicesOf(values: FormValues, name: string): string[] {
  const groups = values[name];
  const lists: unknown[] = typeof groups === 'object' && groups !== null ? Object.values(groups) : [];
  return lists.flat().filter((choice) => typeof choice === 'string');
}

/** The texts of a list, such as one of ticks. */
export function textsOf(values: FormValues, name: string): string[] {
  const value: unknown = values[name];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** What stands below a name: `attributes` of `attributes.yearsInService`. */
export function recordOf(values: FormValues, name: string): FormValues {
  const value: unknown = values[name];
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}
