/** The addresses of a role's pages. */
export const rolePath = (code: string) => `/roles/${encodeURIComponent(code)}/show`;
export const roleChangePath = (code: string) => `/roles/${encodeURIComponent(code)}`;
