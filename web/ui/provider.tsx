import '@mantine/core/styles.css';
import './fonts.css';
import './base.css';
import { DirectionProvider, MantineProvider, useDirection } from '@mantine/core';
import { useLayoutEffect, type ReactNode } from 'react';
import { useLocale } from '../i18n/locale.js';
import { useTexts } from '../i18n/texts.js';
import { resolveVariables, theme } from './theme.js';
import { uiTexts } from './ui.texts.js';

/** Mantine mirrors its own parts by this context, the browser everything else by `<html dir>`. */
function FollowDirection({ children }: { children: ReactNode }): ReactNode {
  const { direction } = useLocale();
  const { setDirection } = useDirection();
  useLayoutEffect(() => setDirection(direction), [direction, setDirection]);
  return children;
}

export function UiProvider({ children }: { children: ReactNode }): ReactNode {
  const t = useTexts(uiTexts);
  const { direction } = useLocale();
  return (
    <DirectionProvider initialDirection={direction} detectDirection={false}>
      <MantineProvider theme={theme} cssVariablesResolver={resolveVariables} defaultColorScheme="auto">
        <FollowDirection>{children}</FollowDirection>
        <aside id="overlays" aria-label={t('overlays')} />
      </MantineProvider>
    </DirectionProvider>
  );
}
