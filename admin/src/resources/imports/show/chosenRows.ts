import { useSyncExternalStore } from 'react';

/** Which rows somebody ticked, while the page is open: the numbers alone. */
const chosenByImport = new Map<string, readonly number[]>();
const listeners = new Set<() => void>();
const NONE: readonly number[] = [];

function set(id: string, rows: readonly number[]): void {
  chosenByImport.set(id, rows);
  listeners.forEach((listener) => listener());
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useChosenRows(id: string) {
  const chosen = useSyncExternalStore(subscribe, () => chosenByImport.get(id) ?? NONE);
  return {
    chosen: [...chosen],
    toggle: (row: number) => set(id, chosen.includes(row) ? chosen.filter((one) => one !== row) : [...chosen, row]),
    clear: () => set(id, NONE),
  };
}
