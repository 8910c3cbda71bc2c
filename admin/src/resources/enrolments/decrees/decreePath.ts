/** The addresses of the pages about decrees. */
export const decreePath = (id: string) => `/decrees/${encodeURIComponent(id)}/show`;
export const decreesPath = '/decrees';
