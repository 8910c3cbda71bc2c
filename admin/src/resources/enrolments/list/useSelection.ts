import { useState } from 'react';

/** What was ticked: some rows, of whichever page, or all that match the filters. */
export interface Selection {
  readonly ids: ReadonlySet<string>;
  readonly isAll: boolean;
  readonly count: (matching: number) => number;
  readonly has: (id: string) => boolean;
  readonly toggle: (id: string) => void;
  readonly setPage: (ids: readonly string[], isTicked: boolean) => void;
  readonly takeAll: () => void;
  readonly clear: () => void;
}

export function useSelection(): Selection {
  const [ids, setIds] = useState<ReadonlySet<string>>(NONE);
  const [isAll, setAll] = useState(false);

  // Who unticks one of all goes on with the ticks that can be seen.
  const put = (next: ReadonlySet<string>) => {
    setAll(false);
    setIds(next);
  };
  return {
    ids,
    isAll,
    count: (matching) => (isAll ? matching : ids.size),
    has: (id) => isAll || ids.has(id),
    toggle: (id) => put(ids.has(id) ? without(ids, [id]) : new Set([...ids, id])),
    setPage: (page, isTicked) => put(isTicked ? new Set([...ids, ...page]) : without(ids, page)),
    takeAll: () => setAll(true),
    clear: () => put(NONE),
  };
}

const NONE: ReadonlySet<string> = new Set();

function without(ids: ReadonlySet<string>, gone: readonly string[]): ReadonlySet<string> {
  return new Set([...ids].filter((id) => !gone.includes(id)));
}
