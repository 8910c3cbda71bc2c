/** The addresses of the pages about quotas. */
export const quotaPath = (id: string) => `/quotas/${encodeURIComponent(id)}/show`;
export const quotaAdjustPath = (id: string) => `/quotas/${encodeURIComponent(id)}`;
export const quotaTransferPath = (id: string) => `/quotas/${encodeURIComponent(id)}/transfer`;
export const allocatePath = '/quotas/create';
export const copyPath = '/quotas/copy';
export const importPath = '/quotas/import';
export const openDraftsPath = '/quotas/open-drafts';
export const transfersPath = '/quotas/transfers';

/** The list under these filters, as react-admin writes them into the address. */
export function quotaListPath(filter: Readonly<Record<string, string>> = {}): string {
  return Object.keys(filter).length === 0
    ? '/quotas/list'
    : `/quotas/list?${new URLSearchParams({ filter: JSON.stringify(filter) })}`;
}
