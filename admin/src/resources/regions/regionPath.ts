/** The address of a region's page, to link to and to share. */
export const regionPath = (code: string) => `/regions/${encodeURIComponent(code)}/show`;
