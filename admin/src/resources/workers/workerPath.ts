/** The addresses of the pages about workers. None of them tells who it is: ids are opaque, names and NIK never stand there. */
export const workersPath = '/workers';
export const workerPath = (id: string) => `/workers/${encodeURIComponent(id)}/show`;
export const workerChangePath = (id: string) => `/workers/${encodeURIComponent(id)}`;
export const workerAddPath = '/workers/create';
