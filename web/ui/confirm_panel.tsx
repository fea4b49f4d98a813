import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useEffect, useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import type { Fault } from '../i18n/rules.texts.js';
import { useTexts } from '../i18n/texts.js';
import styles from './confirm_panel.module.css';
import { FaultAlert } from './fault_alert.js';
import { uiTexts } from './ui.texts.js';

export interface ConfirmProps {
  /** What will happen, as a question or a statement. */
  title: string;
  /** What it changes, for whom. */
  consequence?: ReactNode;
  /** Said before, not after. */
  irreversible?: boolean;
  /** The button's words: the same as the action's. */
  confirm: string;
  ends?: boolean;
  busy?: boolean;
  fault?: Fault | null;
  onConfirm: () => void;
  onCancel: () => void;
  /** Fields. */
  children?: ReactNode;
}

/** The second step of an action, in place: no dialog hides what one decides about. */
export function ConfirmPanel(props: ConfirmProps) {
  const { title, consequence, irreversible, confirm, ends, busy, fault, onConfirm, onCancel, children } =
    props;
  const t = useTexts(uiTexts);
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const first = form.current?.querySelector<HTMLElement>('input, textarea, select, button');
    first?.focus({ preventScroll: true });
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onCancel();
  };
  return (
    <form
      ref={form}
      className={styles.panel}
      aria-labelledby={id}
      noValidate
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        onConfirm();
      }}
    >
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      {consequence && <div className={styles.consequence}>{consequence}</div>}
      {children}
      {irreversible && (
        <p className={styles.irreversible}>
          <IconAlertTriangle size={16} stroke={1.8} />
          {t('irreversible')}
        </p>
      )}
      <FaultAlert fault={fault ?? null} />
      <div className={styles.buttons}>
        <Button type="submit" color={ends ? 'red' : 'green'} loading={busy ?? false}>
          {confirm}
        </Button>
        <Button variant="subtle" color="gray" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
