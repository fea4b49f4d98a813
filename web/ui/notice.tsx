import { CloseButton } from '@mantine/core';
import { IconAlarm, IconCircleCheck, IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTexts } from '../i18n/texts.js';
import styles from './notice.module.css';
import { uiTexts } from './ui.texts.js';

const icons = { good: IconCircleCheck, attention: IconAlarm, plain: IconInfoCircle } as const;

interface NoticeProps {
  /** `good`: it is done. `attention`: the reader's move. `plain`: worth knowing. */
  tone?: keyof typeof icons;
  children: ReactNode;
  onClose?: () => void;
}

/** A quiet sentence in place, read out when it appears. Refusals are `FaultAlert`s. */
export function Notice({ tone = 'plain', children, onClose }: NoticeProps) {
  const t = useTexts(uiTexts);
  const Icon = icons[tone];
  return (
    <div role="status" className={styles.notice} data-tone={tone}>
      <Icon size={18} stroke={1.8} />
      <div>{children}</div>
      {onClose && <CloseButton size="sm" aria-label={t('close')} onClick={onClose} />}
    </div>
  );
}
