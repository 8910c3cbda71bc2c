/** The addresses of the pages about workers. None of them tells who it is: ids are opaque, names and NIK never stand there. */
export const workersPath = '/workers';
export const workerPath = (id: string) => `/workers/${encodeURIComponent(id)}/show`;
export const workerChangePath = (id: string) => `/workers/${encodeURIComponent(id)}`;
export const workerAddPath = '/workers/create';
export const requestsPath = '/workers/requests';
export const correctPath = (id: string) => `/workers/${encodeURIComponent(id)}/correct`;
export const deathPath = (id: string) => `/workers/${encodeURIComponent(id)}/death`;
export const movePath = (id: string) => `/workers/${encodeURIComponent(id)}/move`;
/** With the other record, where that is known already. */
export const mergePath = (id: string, otherId?: string) =>
  `/workers/${encodeURIComponent(id)}/merge${otherId ? `?${new URLSearchParams({ with: otherId })}` : ''}`;
