import { Tooltip } from '@mantine/core';
import type { ReactNode } from 'react';
import { useFormat } from '../i18n/format.js';
import type { IconType } from './navigation.js';
import styles from './timeline.module.css';

export interface Happening {
  readonly id: string;
  /** A moment. */
  readonly at: string;
  readonly title: ReactNode;
  readonly by?: ReactNode;
  /** A reason, a note, an outcome. */
  readonly body?: ReactNode;
  readonly icon?: IconType;
}

/** What happened, newest first as the caller gives it. */
export function Timeline({ happenings, label }: { happenings: readonly Happening[]; label: string }) {
  const format = useFormat();
  return (
    <ol className={styles.timeline} aria-label={label}>
      {happenings.map(({ id, at, title, by, body, icon: Icon }) => (
        <li key={id}>
          <span className={styles.mark} data-icon={Icon ? true : undefined} aria-hidden="true">
            {Icon && <Icon size={14} stroke={1.8} />}
          </span>
          <div className={styles.words}>
            <p className={styles.title}>{title}</p>
            <p className={styles.meta}>
              {by && <span>{by} </span>}
              <Tooltip label={format.moment(at)}>
                <time dateTime={at}>
                  {format.ago(at)}
                  <span className="hub-visually-hidden"> ({format.moment(at)})</span>
                </time>
              </Tooltip>
            </p>
            {body && <div className={styles.body}>{body}</div>}
          </div>
        </li>
      ))}
    </ol>
  );
}
