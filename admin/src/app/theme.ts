import { createTheme } from '@mui/material/styles';
import { zhCN } from '@mui/material/locale';
import { defaultLightTheme, type RaThemeOptions } from 'react-admin';

// Pine green, ripe-grain yellow, paper: the colours of the emblem. Text on each passes 4.5:1.
export const colours = {
  pine: '#1f5a43',
  pineDark: '#153f2f',
  grain: '#8a5a00',
  grainLight: '#f7e3b5',
  paper: '#f8f5ee',
  ink: '#22302a',
  fadedInk: '#55625b',
  alarm: '#a3261b',
} as const;

interface InputOwner {
  'aria-label'?: string;
}

// react-admin paints its toolbars like paper below these widths.
const bareOnPhones = { '@media (max-width: 899.95px)': { backgroundColor: 'transparent' }, '@media (max-width: 599.95px)': { backgroundColor: 'transparent' } };

const components: RaThemeOptions['components'] = {
  ...defaultLightTheme.components,
  // react-admin puts aria-label on the span around a checkbox; it belongs on the input.
  MuiCheckbox: {
    defaultProps: {
      slotProps: {
        root: { 'aria-label': undefined },
        input: (owner: object) => {
          const label = (owner as InputOwner)['aria-label'];
          return label ? { 'aria-label': label } : {};
        },
      },
    },
  },
  // react-admin's h4 and h6 are pictures of headings, not levels of the page.
  MuiTypography: { defaultProps: { variantMapping: { h4: 'h2', h5: 'h2' } } },
  MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { root: { backgroundImage: 'none' } } },
  MuiCard: { styleOverrides: { root: { border: '1px solid #e4ddcd', borderRadius: 10 } } },
  MuiTableCell: {
    styleOverrides: { root: { padding: '8px 12px' }, head: { fontWeight: 600, backgroundColor: '#f1ece0', whiteSpace: 'nowrap' } },
  },
  RaMenuItemLink: {
    styleOverrides: {
      root: {
        borderRadius: '0 20px 20px 0',
        '&.RaMenuItemLink-active': { color: colours.pine, fontWeight: 600, backgroundColor: '#e7efe4', '& .RaMenuItemLink-icon': { color: colours.pine } },
      },
    },
  },
  RaTopToolbar: { styleOverrides: { root: bareOnPhones } },
  RaListToolbar: { styleOverrides: { root: bareOnPhones } },
  // A wide table must scroll inside its card, not push the page.
  RaShow: { styleOverrides: { root: { '& .RaShow-card': { minWidth: 0 } } } },
  RaList: { styleOverrides: { root: { '& .RaList-main, & .RaList-content': { minWidth: 0 } } } },
  // Half-faded words fail the contrast that a phone in the sun needs.
  RaSimpleList: { styleOverrides: { root: { '& .RaSimpleList-tertiary': { opacity: 1 } } } },
  // A line that can be taken out says so to whoever has no mouse.
  RaSimpleFormIterator: { styleOverrides: { root: { '& .RaSimpleFormIterator-form': { flex: 1 }, '& .RaSimpleFormIterator-action': { visibility: 'visible' } } } },
  RaToolbar: { styleOverrides: { root: { backgroundColor: '#f4efe2', borderTop: '1px solid #e4ddcd' } } },
  MuiButton: { styleOverrides: { root: { whiteSpace: 'nowrap' } } },
  MuiTextField: { ...defaultLightTheme.components?.MuiTextField, defaultProps: { variant: 'outlined', margin: 'dense', size: 'small', fullWidth: true } },
  MuiFormControl: { defaultProps: { variant: 'outlined', margin: 'dense', size: 'small', fullWidth: true } },
};

/** The panel's look: calm, official, warm. */
export const theme: RaThemeOptions = createTheme(
  {
    ...(defaultLightTheme as object),
    palette: {
      mode: 'light',
      primary: { main: colours.pine, dark: colours.pineDark, contrastText: '#fff' },
      secondary: { main: colours.pine, dark: colours.pineDark, contrastText: '#fff' },
      error: { main: colours.alarm },
      warning: { main: colours.grain, contrastText: '#fff' },
      info: { main: '#2b5c74', contrastText: '#fff' },
      success: { main: '#2c6a3f', contrastText: '#fff' },
      background: { default: colours.paper, paper: '#fffdf8' },
      text: { primary: colours.ink, secondary: colours.fadedInk, disabled: '#69726c' },
    },
    shape: { borderRadius: 8 },
    typography: {
      fontFamily: '"PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC",sans-serif',
      h6: { fontWeight: 600 },
      button: { textTransform: 'none' },
    },
    sidebar: { width: 208, closedWidth: 52 },
    components,
  } as object,
  zhCN,
);
