import { Button, CopyButton } from '@mantine/core';
import { IconCheck, IconCopy, IconEyeOff } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTexts } from '../i18n/texts.js';
import styles from './secret_once.module.css';
import { uiTexts } from './ui.texts.js';

interface SecretOnceProps {
  title: string;
  /** What it is for, and whom to give it to. */
  children: ReactNode;
  secret: string;
  onDone: () => void;
}

/** A secret that the hub keeps only as a hash: shown this once, to be copied now. */
export function SecretOnce({ title, children, secret, onDone }: SecretOnceProps) {
  const t = useTexts(uiTexts);
  return (
    <section className={styles.panel} role="status" aria-label={title}>
      <h2>{title}</h2>
      <div className={styles.text}>{children}</div>
      <div className={styles.line}>
        <code dir="ltr">{secret}</code>
        <CopyButton value={secret}>
          {({ copied, copy }) => (
            <Button
              onClick={copy}
              leftSection={
                copied ? <IconCheck size={16} stroke={1.8} /> : <IconCopy size={16} stroke={1.8} />
              }
            >
              {t(copied ? 'copied_done' : 'copied')}
            </Button>
          )}
        </CopyButton>
      </div>
      <p className={styles.once}>
        <IconEyeOff size={16} stroke={1.8} />
        {t('secret_once')}
      </p>
      <div>
        <Button variant="default" onClick={onDone}>
          {t('secret_kept')}
        </Button>
      </div>
    </section>
  );
}
