/** The addresses of a figure's pages. */
export const figurePath = (id: string) => `/figures/${encodeURIComponent(id)}/show`;
export const figureCorrectPath = (id: string) => `/figures/${encodeURIComponent(id)}`;
