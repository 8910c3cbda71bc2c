/** The address of an event's page, to link to and to share. */
export const eventPath = (id: string) => `/auditEvents/${encodeURIComponent(id)}/show`;
