import { ActionIcon } from '@mantine/core';
import { IconArrowLeft, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTexts } from '../i18n/texts.js';
import styles from './detail.module.css';
import { usePlace } from './list_detail.js';
import { uiTexts } from './ui.texts.js';

interface DetailProps {
  /** Plain words, also for the browser's tab. */
  name: string;
  /** How the name is drawn, when it is more than words (`PersonName`). */
  title?: ReactNode;
  /** State and reference, beside the title. */
  beside?: ReactNode;
  /** One or two lines: what, since when, by whom. */
  lead?: ReactNode;
  /** An `ActionBar` and what it opens: stays in view. */
  actions?: ReactNode;
  children: ReactNode;
}

/** What is open: its name, its state, the next action, then the rest. */
export function Detail({ name, title, beside, lead, actions, children }: DetailProps) {
  const t = useTexts(uiTexts);
  const { close } = usePlace();
  return (
    <div className={styles.detail}>
      <title>{name}</title>
      <header className={styles.head}>
        <div className={styles.line}>
          <ActionIcon
            className={styles.back}
            variant="subtle"
            color="gray"
            onClick={close}
            aria-label={t('back')}
          >
            <IconArrowLeft size={20} stroke={1.8} />
          </ActionIcon>
          <div className={styles.names}>
            <h1 className={styles.title}>{title ?? name}</h1>
            {beside && <div className={styles.beside}>{beside}</div>}
          </div>
          <ActionIcon
            className={styles.close}
            variant="subtle"
            color="gray"
            onClick={close}
            aria-label={t('close')}
          >
            <IconX size={18} stroke={1.8} />
          </ActionIcon>
        </div>
        {lead && <div className={styles.lead}>{lead}</div>}
        {actions && <div className={styles.actions}>{actions}</div>}
      </header>
      <div className={styles.body}>{children}</div>
    </div>
  );
}
