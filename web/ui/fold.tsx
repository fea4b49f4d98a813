import { Spoiler } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTexts } from '../i18n/texts.js';
import styles from './fold.module.css';
import { uiTexts } from './ui.texts.js';

interface FoldProps {
  /** How much is seen before it is asked for; pixels. */
  height: number;
  children: ReactNode;
}

/** A long text, its beginning first. */
export function Fold({ height, children }: FoldProps) {
  const t = useTexts(uiTexts);
  return (
    <Spoiler
      maxHeight={height}
      showLabel={t('unfold')}
      hideLabel={t('fold')}
      classNames={{ root: styles.fold ?? '', control: styles.control ?? '' }}
    >
      {children}
    </Spoiler>
  );
}
