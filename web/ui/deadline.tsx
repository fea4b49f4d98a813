import { Tooltip } from '@mantine/core';
import { IconAlertTriangle, IconClock } from '@tabler/icons-react';
import { daysUntil, useFormat } from '../i18n/format.js';
import { useTexts } from '../i18n/texts.js';
import styles from './deadline.module.css';
import { uiTexts } from './ui.texts.js';

interface DeadlineProps {
  /** A plain date or a moment. */
  date: string;
  /** From how many days on it is soon (amber). */
  soon?: number;
  now?: Date;
}

/** How long there is left, with the day itself for whoever points at it or listens. */
export function Deadline({ date, soon = 5, now = new Date() }: DeadlineProps) {
  const t = useTexts(uiTexts);
  const format = useFormat();
  const days = daysUntil(date, now);
  const tone = days < 0 ? 'late' : days <= soon ? 'soon' : 'calm';
  const day = t('due_on', { date: format.date(date, 'long') });
  const words =
    days === 0 ? t('due_today') : t(days < 0 ? 'days_late' : 'days_left', { count: Math.abs(days) });
  return (
    <Tooltip label={day}>
      <time className={styles.deadline} data-tone={tone} dateTime={date}>
        {tone === 'late' && <IconAlertTriangle size={14} stroke={1.9} />}
        {tone === 'soon' && <IconClock size={14} stroke={1.9} />}
        {words}
        <span className="hub-visually-hidden"> ({day})</span>
      </time>
    </Tooltip>
  );
}
