import {
  IconAlarm,
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleDashed,
  IconCircleMinus,
  IconCircleX,
  IconHourglass,
  IconPlayerPause,
  IconProgress,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Meaning } from '../i18n/meanings.js';
import type { IconType } from './navigation.js';
import styles from './state_badge.module.css';

const looks: Readonly<Record<Meaning, { tone: 'neutral' | 'good' | 'amber' | 'red'; icon: IconType }>> = {
  draft: { tone: 'neutral', icon: IconCircleDashed },
  waiting: { tone: 'neutral', icon: IconHourglass },
  yours: { tone: 'amber', icon: IconAlarm },
  running: { tone: 'good', icon: IconProgress },
  done: { tone: 'good', icon: IconCircleCheck },
  paused: { tone: 'neutral', icon: IconPlayerPause },
  refused: { tone: 'red', icon: IconCircleX },
  late: { tone: 'red', icon: IconAlertTriangle },
  closed: { tone: 'neutral', icon: IconCircleMinus },
};

interface StateBadgeProps {
  meaning: Meaning;
  /** The state in words. */
  children: ReactNode;
  /** Without the frame, inside dense rows. */
  plain?: boolean;
}

export function StateBadge({ meaning, children, plain = false }: StateBadgeProps) {
  const { tone, icon: Icon } = looks[meaning];
  return (
    <span className={styles.badge} data-tone={tone} data-plain={plain || undefined}>
      <Icon size={14} stroke={1.9} />
      {children}
    </span>
  );
}
