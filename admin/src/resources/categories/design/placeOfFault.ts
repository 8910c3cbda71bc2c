/** Where the form shows what the server finds at fault: its names of things, `fields.0.labels.id`, by ours. */
export function placeOfFault(field: string): string {
  return field
    .replace(/^(fields\.\d+)\.labels\.id$/, '$1.labelId')
    .replace(/^(fields\.\d+)\.labels\.en$/, '$1.labelEn')
    .replace(/^(fields\.\d+)\.helps\.id$/, '$1.helpId')
    .replace(/^(fields\.\d+)\.helps\.en$/, '$1.helpEn')
    .replace(/^(fields\.\d+\.choices)\.\d+$/, '$1');
}
