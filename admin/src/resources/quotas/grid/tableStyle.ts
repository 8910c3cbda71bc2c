import { headerHeight } from '../../../layout/Header';

const regionWidth = 176;

/**
 * Scrolled in itself, so that the months and the sums stay on view between the header and the footer; what has the focus is
 * never beneath them.
 */
export const paneStyle = {
  // What is heard and not seen is placed in it, and not somewhere below the page.
  position: 'relative',
  overflow: 'auto',
  maxHeight: `max(360px, calc(100vh - ${headerHeight + 136}px))`,
  scrollPadding: `48px 0 72px ${regionWidth}px`,
};

const paper = { position: 'sticky', bgcolor: 'background.paper' } as const;

/** The region stays on view when the months are scrolled; numbers stand below each other, digit by digit. */
export const tableStyle = {
  width: '100%',
  borderCollapse: 'separate',
  borderSpacing: 0,
  fontSize: '0.875rem',
  fontVariantNumeric: 'tabular-nums',
  '& th, & td': { px: 0.625, py: 0.5, borderBottom: '1px solid', borderColor: 'divider' },
  '& td': { textAlign: 'right', minWidth: 64, whiteSpace: 'nowrap' },
  '& thead th': { ...paper, top: 0, zIndex: 2, textAlign: 'right', color: 'text.secondary', height: 44 },
  '& tr > th:first-of-type': {
    ...paper,
    left: 0,
    zIndex: 1,
    textAlign: 'left',
    minWidth: regionWidth,
    borderRight: '1px solid',
    borderRightColor: 'divider',
  },
  '& tbody tr:hover > *': { bgcolor: '#e9f3f1' },
  '& tfoot > tr > *': {
    ...paper,
    bottom: 0,
    zIndex: 2,
    py: 1,
    borderTop: '2px solid',
    borderTopColor: 'primary.main',
    borderBottom: 0,
  },
  '& thead th:first-of-type, & tfoot > tr > th:first-of-type': { zIndex: 3 },
} as const;
