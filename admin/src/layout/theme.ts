import { createTheme } from '@mui/material/styles';

const ink = '#16302d';
const teal = '#0b5f58';
const focus = '#b45309';

const systemFonts = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif';

/** Large enough for a thumb on a small phone. */
const touchTarget = 44;

export const theme = createTheme({
  palette: {
    mode: 'light',
    primary: { main: teal, dark: '#0b4f4a', light: '#d7ebe8', contrastText: '#ffffff' },
    secondary: { main: '#8a5a00', light: '#fdf1d6', contrastText: '#ffffff' },
    error: { main: '#a3261b' },
    background: { default: '#f3f7f6', paper: '#ffffff' },
    text: { primary: ink, secondary: '#48605c' },
    divider: '#d5e0de',
  },
  shape: { borderRadius: 10 },
  typography: {
    fontFamily: systemFonts,
    h1: { fontSize: '1.625rem', fontWeight: 700, lineHeight: 1.25, letterSpacing: '-0.01em' },
    h2: { fontSize: '1.0625rem', fontWeight: 700, lineHeight: 1.35 },
    h3: { fontSize: '1rem', fontWeight: 600 },
    body2: { fontSize: '0.9rem' },
    caption: { fontSize: '0.8125rem' },
    button: { textTransform: 'none', fontWeight: 600 },
  },
  components: {
    MuiCssBaseline: {
      styleOverrides: {
        ':focus-visible': { outline: `3px solid ${focus}`, outlineOffset: '2px' },
        'main:focus-visible': { outline: 'none' },
        '@media (prefers-reduced-motion: reduce)': {
          '*, *::before, *::after': {
            animationDuration: '0.01ms !important',
            animationIterationCount: '1 !important',
            transitionDuration: '0.01ms !important',
            scrollBehavior: 'auto !important',
          },
        },
      },
    },
    MuiButtonBase: {
      defaultProps: { disableRipple: true },
      styleOverrides: {
        root: { '&.Mui-focusVisible': { outline: `3px solid ${focus}`, outlineOffset: '2px' } },
      },
    },
    MuiButton: { styleOverrides: { root: { minHeight: touchTarget } } },
    // Doubled, since the library lets the items of menus shrink where the screen is wide: touch screens are, too.
    MuiMenuItem: { styleOverrides: { root: { '&&': { minHeight: touchTarget } } } },
    MuiPaginationItem: {
      styleOverrides: { root: { minWidth: touchTarget, height: touchTarget, borderRadius: touchTarget / 2 } },
    },
    MuiPaper: { defaultProps: { variant: 'outlined' } },
    MuiLink: { defaultProps: { underline: 'hover' } },
  },
});
