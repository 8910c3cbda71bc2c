import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

interface PlainTableProps {
  caption: string;
  head: readonly string[];
  /** The first cell of each row names it; the others are numbers. */
  rows: readonly (readonly [string, ...ReactNode[]])[];
}

/** A small table of names and numbers; on a phone it is moved sideways by itself, and not the page. */
export const PlainTable = ({ caption, head, rows }: PlainTableProps) => (
  <Box tabIndex={0} role="group" aria-label={caption} sx={{ overflowX: 'auto' }}>
    <Box component="table" sx={tableStyle}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {head.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...cells]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {cells.map((cell, index) => (
              <td key={head[index + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </Box>
  </Box>
);

const tableStyle = {
  width: '100%',
  borderCollapse: 'collapse',
  fontVariantNumeric: 'tabular-nums',
  '& caption': { textAlign: 'left', color: 'text.secondary', fontSize: '0.9rem', pb: 1 },
  '& th, & td': { p: 1, textAlign: 'right', borderBottom: '1px solid', borderColor: 'divider', verticalAlign: 'top' },
  '& th:first-of-type': { textAlign: 'left', fontWeight: 400 },
  '& thead th': { color: 'text.secondary', fontSize: '0.9rem', fontWeight: 600 },
} as const;
