import { useQueries, useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { QuotaGridRowsDocument } from '../../../generated/graphql';
import { apiQuery } from '../../../providers/queries';
import { cellsOf, gridRows } from './gridRows';
import type { GridQuery } from './useGridQuery';
import { toGridInput } from './useGridQuery';

/** The grid of a region with the parts that were opened: each level is asked for when it is opened. */
export function useGrid(query: GridQuery, within: string) {
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const top = useQuery(gridOf(query, within));
  const codes = [...opened];
  const parts = useQueries({ queries: codes.map((code) => gridOf(query, code)) });
  const byCode = new Map(codes.map((code, index) => [code, parts[index]?.data?.quotaGrid]));
  const grid = top.data?.quotaGrid;

  const setOpen = (code: string, isOpen: boolean) => {
    const next = new Set(opened);
    if (isOpen) {
      next.add(code);
    } else {
      next.delete(code);
    }
    setOpened(next);
  };

  return {
    columns: grid?.columns ?? [],
    rows: grid && gridRows(grid, opened, (code) => byCode.get(code)),
    total: grid && { ...grid.total, cells: cellsOf(grid.columns, grid.total) },
    error: top.error ?? parts.find(({ error }) => error)?.error ?? null,
    setOpen,
  };
}

/** Seats move while one looks: what was seen a moment ago is shown, and asked for anew. */
const gridOf = (query: GridQuery, within: string) => ({
  ...apiQuery(QuotaGridRowsDocument, { input: toGridInput(query, within) }),
  staleTime: 0,
});
