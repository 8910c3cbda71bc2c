/** The addresses of the pages about imports. */
export const importsPath = '/imports';
export const importPath = (id: string) => `/imports/${encodeURIComponent(id)}/show`;
