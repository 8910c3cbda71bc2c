/** The addresses of a category's pages. Without a version, the one in force. */
export const categoryPath = (code: string, version?: number) =>
  `/categories/${encodeURIComponent(code)}/show${version === undefined ? '' : `?version=${version}`}`;
export const categoryChangePath = (code: string) => `/categories/${encodeURIComponent(code)}`;
export const comparePath = (code: string, before?: number, after?: number) =>
  `/categories/${encodeURIComponent(code)}/compare${before && after ? `?before=${before}&after=${after}` : ''}`;
