/** The addresses of a funding source's pages. */
export const fundPath = (code: string) => `/fundingSources/${encodeURIComponent(code)}/show`;
export const fundChangePath = (code: string) => `/fundingSources/${encodeURIComponent(code)}`;
