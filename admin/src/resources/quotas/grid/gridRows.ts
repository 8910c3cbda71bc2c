import type { QuotaGridLineFragment, QuotaGridRowsQuery } from '../../../generated/graphql';
import type { Seats } from '../seatsText';

export type Grid = QuotaGridRowsQuery['quotaGrid'];

/** A region in the tree of the grid, as one line. */
export interface GridRow {
  readonly key: string;
  readonly code: string;
  readonly name: string;
  readonly depth: number;
  /** What the region has for itself, beside its parts. */
  readonly isOwn: boolean;
  readonly canOpen: boolean;
  readonly isOpen: boolean;
  /** Opened, and its parts are still on their way. */
  readonly isLoading: boolean;
  readonly quotas: number;
  readonly budget: number;
  /** By the key of the column; a part of the tree need not have all the columns that the whole has. */
  readonly cells: ReadonlyMap<string, Seats>;
}

/** The lines of the grid from the top down: below each opened region those of its parts, once they are there. */
export function gridRows(
  grid: Grid,
  opened: ReadonlySet<string>,
  partsOf: (code: string) => Grid | undefined,
  depth = 0,
): GridRow[] {
  return grid.rows.flatMap((line) => {
    const row = toRow(grid.columns, line, depth);
    if (!row) {
      return [];
    }
    const isOpen = row.canOpen && opened.has(row.code);
    const parts = isOpen ? partsOf(row.code) : undefined;
    return [
      { ...row, isOpen, isLoading: isOpen && !parts },
      ...(parts ? gridRows(parts, opened, partsOf, depth + 1) : []),
    ];
  });
}

export const cellsOf = (columns: readonly string[], { cells }: QuotaGridLineFragment): ReadonlyMap<string, Seats> =>
  new Map(cells.map((cell, index) => [columns[index] ?? '', cell]));

function toRow(columns: readonly string[], line: QuotaGridLineFragment, depth: number): GridRow | undefined {
  const { region, isOwn, quotas, budget } = line;
  return region
    ? {
        key: isOwn ? `${region.code} own` : region.code,
        code: region.code,
        name: region.name,
        depth,
        isOwn,
        canOpen: !isOwn && region.type !== 'VILLAGE' && region.type !== 'WARD',
        isOpen: false,
        isLoading: false,
        quotas,
        budget,
        cells: cellsOf(columns, line),
      }
    : undefined;
}
