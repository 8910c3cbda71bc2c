/** The addresses of an API client's pages. */
export const apiClientPath = (id: string) => `/apiClients/${encodeURIComponent(id)}/show`;
export const apiClientChangePath = (id: string) => `/apiClients/${encodeURIComponent(id)}`;
