import {
  createTheme,
  type CSSVariablesResolver,
  type MantineColorsTuple,
  Badge,
  Button,
  Drawer,
  Input,
  Menu,
  Modal,
  Portal,
  Tooltip,
} from '@mantine/core';

/** The one accent. 7 carries white text in light, 8 in dark (both above 5:1). */
const green: MantineColorsTuple = [
  '#eef7f2',
  '#dbeee4',
  '#b5dcc8',
  '#88c7a8',
  '#5fb18b',
  '#3d9a73',
  '#25805c',
  '#166748',
  '#115539',
  '#0b3f2a',
];
const amber: MantineColorsTuple = [
  '#fef7e6',
  '#fcedc8',
  '#f8da92',
  '#f2c25a',
  '#e6a930',
  '#cf8d14',
  '#ab6f08',
  '#885503',
  '#6b4203',
  '#4c2f04',
];
const red: MantineColorsTuple = [
  '#fdf1ef',
  '#fbe0dc',
  '#f6bdb6',
  '#ee958b',
  '#e26c60',
  '#d04a3e',
  '#b83227',
  '#98241b',
  '#761b14',
  '#52120d',
];
const gray: MantineColorsTuple = [
  '#fafaf9',
  '#f4f4f2',
  '#e9e9e6',
  '#dcdcd8',
  '#c3c4bf',
  '#8f918b',
  '#6b6e68',
  '#4f524d',
  '#333632',
  '#1b1d1b',
];
/** Mantine reads text from 0 to 2, lines from 4, surfaces from 6 to 8. */
const dark: MantineColorsTuple = [
  '#e6e8e6',
  '#b9beba',
  '#9ba29d',
  '#79807b',
  '#353a37',
  '#2b302d',
  '#232725',
  '#171a18',
  '#111312',
  '#0c0e0d',
];

const naskh = "'Noto Naskh Arabic', 'Noto Sans Arabic', serif";

/** A dialog's `<header>` would be taken for a second banner of the page. */
const notBanner = { header: { role: 'presentation' } };

const veil = { backgroundOpacity: 0.35 };

export const theme = createTheme({
  primaryColor: 'green',
  primaryShade: { light: 7, dark: 7 },
  colors: { green, amber, red, gray, dark },
  white: '#ffffff',
  black: '#1b1d1b',
  fontFamily: "'Noto Sans Arabic', system-ui, sans-serif",
  // A bare machine has no monospaced face: keys and secrets would be drawn as empty boxes. Our digits are tabular.
  fontFamilyMonospace: "'Noto Sans Arabic', ui-monospace, monospace",
  fontWeights: { regular: '400', medium: '600', bold: '600' },
  headings: {
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '1.375rem', lineHeight: '1.45' },
      h2: { fontSize: '1.0625rem', lineHeight: '1.5' },
      h3: { fontSize: '0.9375rem', lineHeight: '1.55' },
    },
  },
  fontSizes: { xs: '0.78125rem', sm: '0.875rem', md: '0.9375rem', lg: '1.0625rem', xl: '1.25rem' },
  lineHeights: { xs: '1.45', sm: '1.5', md: '1.6', lg: '1.6', xl: '1.5' },
  defaultRadius: 'sm',
  radius: { xs: '4px', sm: '6px', md: '8px', lg: '12px', xl: '16px' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
  other: { naskh },
  components: {
    Button: Button.extend({ defaultProps: { size: 'sm' } }),
    Badge: Badge.extend({ defaultProps: { tt: 'none', radius: 'sm' } }),
    Menu: Menu.extend({ defaultProps: { withInitialFocusPlaceholder: false } }),
    // Inside a landmark of its own (see the provider): what floats is still part of the page.
    Portal: Portal.extend({ defaultProps: { target: '#overlays' } }),
    Tooltip: Tooltip.extend({
      defaultProps: {
        withArrow: true,
        multiline: true,
        maw: 320,
        events: { hover: true, focus: true, touch: true },
      },
    }),
    Modal: Modal.extend({
      defaultProps: { centered: true, radius: 'md', overlayProps: veil, attributes: notBanner },
    }),
    Drawer: Drawer.extend({ defaultProps: { radius: 0, overlayProps: veil, attributes: notBanner } }),
    InputWrapper: Input.Wrapper.extend({
      defaultProps: { inputWrapperOrder: ['label', 'description', 'input', 'error'] },
    }),
  },
});

/** The few colours with meaning, once for each scheme; components name the meaning, never the shade. */
const light = {
  '--hub-canvas': '#f6f6f4',
  '--hub-surface': '#ffffff',
  '--hub-sunken': '#f4f4f2',
  '--hub-hover': '#f1f2ef',
  '--hub-line': '#e4e5e1',
  '--hub-line-strong': '#c9cbc5',
  '--hub-field': '#8b8f88',
  '--hub-text': '#1b1d1b',
  '--hub-muted': '#5d615b',
  '--hub-accent': '#166748',
  '--hub-accent-text': '#125a3e',
  '--hub-accent-soft': '#e8f3ed',
  '--hub-accent-line': '#b5dcc8',
  '--hub-amber': '#c27a06',
  '--hub-amber-text': '#7c4a02',
  '--hub-amber-soft': '#fdf3dd',
  '--hub-amber-line': '#eed29a',
  '--hub-red': '#b83227',
  '--hub-red-text': '#98241b',
  '--hub-red-soft': '#fdeeec',
  '--hub-red-line': '#f2c3bd',
  '--hub-shadow': '0 1px 2px rgb(20 24 20 / 5%), 0 8px 24px rgb(20 24 20 / 8%)',
};
const night: typeof light = {
  '--hub-canvas': '#0f1110',
  '--hub-surface': '#171a18',
  '--hub-sunken': '#121413',
  '--hub-hover': '#1f2321',
  '--hub-line': '#282d2a',
  '--hub-line-strong': '#414844',
  '--hub-field': '#6f7772',
  '--hub-text': '#e6e8e6',
  '--hub-muted': '#9ba29d',
  '--hub-accent': '#3d9a73',
  '--hub-accent-text': '#7fcaa8',
  '--hub-accent-soft': '#15291f',
  '--hub-accent-line': '#27513d',
  '--hub-amber': '#e0a02a',
  '--hub-amber-text': '#f0c266',
  '--hub-amber-soft': '#2b2110',
  '--hub-amber-line': '#5c4618',
  '--hub-red': '#e26c60',
  '--hub-red-text': '#f3a197',
  '--hub-red-soft': '#2f1512',
  '--hub-red-line': '#6b2c25',
  '--hub-shadow': '0 1px 2px rgb(0 0 0 / 40%), 0 10px 30px rgb(0 0 0 / 45%)',
};

export const resolveVariables: CSSVariablesResolver = () => ({
  variables: { '--hub-reading': naskh },
  light: {
    ...light,
    '--mantine-color-body': light['--hub-surface'],
    '--mantine-color-text': light['--hub-text'],
    '--mantine-color-dimmed': light['--hub-muted'],
    '--mantine-color-placeholder': '#6b6e68',
    '--mantine-color-default-border': light['--hub-line-strong'],
    '--mantine-color-error': light['--hub-red-text'],
    '--mantine-color-anchor': light['--hub-accent-text'],
  },
  dark: {
    ...night,
    '--mantine-color-body': night['--hub-surface'],
    '--mantine-color-text': night['--hub-text'],
    '--mantine-color-dimmed': night['--hub-muted'],
    '--mantine-color-placeholder': '#8b928d',
    '--mantine-color-default-border': night['--hub-line-strong'],
    '--mantine-color-error': night['--hub-red-text'],
    '--mantine-color-anchor': night['--hub-accent-text'],
  },
});
