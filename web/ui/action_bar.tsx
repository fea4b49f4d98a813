import { Button, Tooltip } from '@mantine/core';
import { useId, type ReactNode } from 'react';
import { useRuleSentence } from '../i18n/rules.texts.js';
import styles from './action_bar.module.css';
import type { IconType } from './navigation.js';

/** As the server gives it in `viewerActions`: absent when the viewer may never, disabled when the state forbids. */
export interface ViewerAction<A extends string = string> {
  readonly action: A;
  readonly enabled: boolean;
  readonly rule?: string | null;
}

export interface ActionLabel {
  /** What will happen: "Accept and reserve 1 place". */
  readonly label: string;
  readonly icon?: IconType;
  /** The first enabled one of these is the primary action; the rest stay quiet. */
  readonly primary?: boolean;
  /** Ends or refuses something. */
  readonly ends?: boolean;
}

interface ActionBarProps<A extends string> {
  actions: readonly ViewerAction<A>[];
  /** The actions this screen offers, in their order; others are left away. */
  labels: Partial<Record<A, ActionLabel>>;
  onAct: (action: A) => void;
  /** The action that is on its way, or whose panel is open. */
  busy?: A | null;
  /** What the primary action changes: "12 of 40 places left in 2026". */
  note?: ReactNode;
}

interface OneProps {
  text: ActionLabel;
  primary: boolean;
  enabled: boolean;
  busy: boolean;
  /** Why not, as a sentence. */
  why: string | null;
  onClick: () => void;
}

/** A forbidden action can still be reached and read: it is announced as unavailable, with the rule. */
function One({ text, primary, enabled, busy, why, onClick }: OneProps) {
  const id = useId();
  const Icon = text.icon;
  const button = (
    <Button
      variant={primary ? 'filled' : 'default'}
      color={text.ends && primary ? 'red' : 'green'}
      leftSection={Icon && <Icon size={16} stroke={1.8} />}
      loading={busy}
      onClick={enabled ? onClick : undefined}
      {...(enabled ? {} : { 'aria-disabled': true, 'data-disabled': true, 'aria-describedby': id })}
    >
      {text.label}
    </Button>
  );
  if (enabled || !why) return button;
  return (
    <span>
      <Tooltip label={why}>{button}</Tooltip>
      <span id={id} className="hub-visually-hidden">
        {why}
      </span>
    </span>
  );
}

/** Buttons from `viewerActions` alone: one primary, what is forbidden now with the rule that forbids it. */
export function ActionBar<A extends string>({
  actions,
  labels,
  onAct,
  busy = null,
  note,
}: ActionBarProps<A>) {
  const sentence = useRuleSentence();
  const order = Object.keys(labels);
  const offered = actions
    .flatMap((entry) => {
      const text = labels[entry.action];
      return text ? [{ ...entry, text }] : [];
    })
    .sort((one, other) => order.indexOf(one.action) - order.indexOf(other.action));
  const primary = offered.find(({ enabled, text }) => enabled && text.primary);
  if (offered.length === 0) return null;
  return (
    <div className={styles.bar}>
      {offered.map(({ action, enabled, rule, text }) => (
        <One
          key={action}
          text={text}
          primary={action === primary?.action}
          enabled={enabled}
          busy={busy === action}
          why={rule ? sentence({ rule }) : null}
          onClick={() => onAct(action)}
        />
      ))}
      {note && <span className={styles.note}>{note}</span>}
    </div>
  );
}
