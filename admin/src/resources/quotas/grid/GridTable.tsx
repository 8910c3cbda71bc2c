import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';

import { visuallyHidden } from '../../../components/visuallyHidden';
import { useRupiah, useText } from '../../../providers/useText';
import { useMonthText } from '../../../components/monthText';
import { useFunds } from '../../../components/useFunds';
import { GridCell } from './GridCell';
import type { GridRow } from './gridRows';
import { RowHeading } from './RowHeading';
import { paneStyle, tableStyle } from './tableStyle';
import { TotalHeading } from './TotalHeading';
import type { GridQuery } from './useGridQuery';

export interface GridViewProps {
  query: GridQuery;
  /** The region whose parts these are. */
  within: string;
  caption: string;
  columns: readonly string[];
  rows: readonly GridRow[];
  total: Pick<GridRow, 'cells' | 'budget' | 'quotas'>;
  /** What the list of a region's quotas is narrowed to besides. */
  filter: Readonly<Record<string, string>>;
  onOpen: (code: string, isOpen: boolean) => void;
}

export const GridTable = ({ query, within, caption, columns, rows, total, filter, onOpen }: GridViewProps) => {
  const t = useText();
  const rupiah = useRupiah();
  const titleOf = useColumnTitle(query);
  return (
    <Paper role="region" aria-label={t('quotas.grid.scroll')} tabIndex={0} sx={paneStyle}>
      <Box component="table" sx={tableStyle}>
        <Box component="caption" sx={visuallyHidden}>
          {caption}
        </Box>
        <thead>
          <tr>
            <th scope="col">{t('quotas.region')}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {titleOf(column)}
              </th>
            ))}
            <th scope="col">{t('quotas.budget')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">
                <RowHeading row={row} filter={filter} onOpen={onOpen} />
              </th>
              {columns.map((column) => (
                <td key={column}>
                  <GridCell seats={row.cells.get(column)} />
                </td>
              ))}
              <td>{row.quotas > 0 ? rupiah(row.budget) : '–'}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">
              <TotalHeading quotas={total.quotas} filter={{ ...filter, within }} />
            </th>
            {columns.map((column) => (
              <td key={column}>
                <GridCell seats={total.cells.get(column)} />
              </td>
            ))}
            <td>
              <strong>{rupiah(total.budget)}</strong>
            </td>
          </tr>
        </tfoot>
      </Box>
    </Paper>
  );
};

function useColumnTitle({ columns }: GridQuery) {
  const month = useMonthText();
  const funds = useFunds();
  return (column: string) =>
    columns === 'MONTH' ? month.brief(column) : (funds?.find(({ code }) => code === column)?.name ?? column);
}
