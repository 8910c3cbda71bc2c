/** The addresses of a person's pages. */
export const userPath = (id: string) => `/users/${encodeURIComponent(id)}/show`;
export const userChangePath = (id: string) => `/users/${encodeURIComponent(id)}`;
export const grantPath = (id: string) => `/users/${encodeURIComponent(id)}/grant`;
