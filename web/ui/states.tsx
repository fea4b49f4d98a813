import { Button } from '@mantine/core';
import { IconAlertTriangle, IconRefresh } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useRuleSentence, type Fault } from '../i18n/rules.texts.js';
import { useTexts } from '../i18n/texts.js';
import type { IconType } from './navigation.js';
import styles from './states.module.css';
import { uiTexts } from './ui.texts.js';

interface EmptyStateProps {
  icon: IconType;
  /** What will appear here. */
  title: string;
  children?: ReactNode;
  /** The one thing to do. */
  action?: ReactNode;
  /** When nothing else on the page names it. */
  heading?: boolean;
}

export function EmptyState({ icon: Icon, title, children, action, heading = false }: EmptyStateProps) {
  const Title = heading ? 'h1' : 'p';
  return (
    <div className={styles.state}>
      <Icon size={28} stroke={1.4} className={styles.icon ?? ''} />
      <Title className={styles.title}>{title}</Title>
      {children && <div className={styles.text}>{children}</div>}
      {action && <div className={styles.action}>{action}</div>}
    </div>
  );
}

interface ErrorStateProps {
  fault: Fault;
  onRetry?: (() => void) | undefined;
}

/** In the place of what could not be shown: what happened, that nothing was lost, what to do. */
export function ErrorState({ fault, onRetry }: ErrorStateProps) {
  const t = useTexts(uiTexts);
  const sentence = useRuleSentence();
  return (
    <div className={styles.state} role="alert">
      <IconAlertTriangle size={28} stroke={1.4} className={styles.icon} />
      <p className={styles.title}>{t('failed')}</p>
      <p className={styles.text}>{sentence(fault)}</p>
      {onRetry && (
        <div className={styles.action}>
          <Button variant="default" leftSection={<IconRefresh size={16} stroke={1.8} />} onClick={onRetry}>
            {t('retry')}
          </Button>
        </div>
      )}
      {fault.code === 'INTERNAL' && fault.trace && (
        <p className={styles.trace}>
          {t('trace')} <bdi dir="ltr">{fault.trace}</bdi>
        </p>
      )}
    </div>
  );
}

/** The shape of what comes; said once to a screen reader. */
function Shape({ children, className }: { children: ReactNode; className?: string | undefined }) {
  const t = useTexts(uiTexts);
  return (
    <div role="status" className={className}>
      <span className="hub-visually-hidden">{t('loading')}</span>
      <div aria-hidden="true">{children}</div>
    </div>
  );
}

const lines = (count: number): number[] => Array.from({ length: count }, (_, place) => place);

export function SkeletonList({ rows = 6 }: { rows?: number }) {
  return (
    <Shape>
      {lines(rows).map((place) => (
        <div key={place} className={styles.row}>
          <span className={styles.bone} style={{ width: `${38 + ((place * 17) % 30)}%` }} />
          <span className={styles.boneThin} style={{ width: `${55 + ((place * 13) % 35)}%` }} />
        </div>
      ))}
    </Shape>
  );
}

export function SkeletonDetail() {
  return (
    <Shape className={styles.detail}>
      <span className={styles.boneTall} style={{ width: '45%' }} />
      <span className={styles.boneThin} style={{ width: '70%' }} />
      <span className={styles.boneBlock} />
      {lines(5).map((place) => (
        <span key={place} className={styles.bone} style={{ width: `${60 + ((place * 19) % 35)}%` }} />
      ))}
    </Shape>
  );
}
