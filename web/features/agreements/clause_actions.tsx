import { Textarea } from '@mantine/core';
import { IconCheck, IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { useAct } from '../../graphql/act.js';
import { graphql } from '../../graphql/generated/gql.js';
import { happened } from '../../graphql/happenings.js';
import { useTexts } from '../../i18n/texts.js';
import { ActionBar } from '../../ui/action_bar.js';
import { ConfirmPanel } from '../../ui/confirm_panel.js';
import { useDraft } from '../../ui/draft.js';
import type { ReadClause, Revision } from './clause_reading.js';
import { clauseTexts } from './clause.texts.js';

const agreeToRevision = graphql(`
  mutation AgreeToRevision($input: TakePositionInput!) {
    agreeToRevision(input: $input) {
      clause {
        ...Clause_position
      }
    }
  }
`);
const objectToRevision = graphql(`
  mutation ObjectToRevision($input: TakePositionInput!) {
    objectToRevision(input: $input) {
      clause {
        ...Clause_position
      }
    }
  }
`);
const removeClause = graphql(`
  mutation RemoveClause($input: RemoveClauseInput!) {
    removeClause(input: $input) {
      agreement {
        id
        clauseCount
        clauses {
          id
        }
      }
    }
  }
`);

/** What an answer changes, asked for by both answers. */
export const clausePosition = graphql(`
  fragment Clause_position on Clause {
    id
    agreed
    version
    viewerActions {
      action
      enabled
      rule
    }
    positions {
      id
      stand
      note
      takenAt
      party {
        id
      }
    }
    agreement {
      id
      agreedClauseCount
    }
  }
`);

type Answer = 'AGREE' | 'OBJECT';

interface AnswerProps {
  clause: ReadClause;
  newest: Revision;
  answer: Answer;
  onDone: () => void;
}

function AnswerStep({ clause, newest, answer, onDone }: AnswerProps) {
  const t = useTexts(clauseTexts);
  const [note, setNote, forget] = useDraft(`clause.${answer}.${newest.id}`, '');
  const [tried, setTried] = useState(false);
  const agreeing = useAct(agreeToRevision, { once: true });
  const objecting = useAct(objectToRevision, { once: true });
  const { act, busy, fault } = answer === 'AGREE' ? agreeing : objecting;
  const missing = answer === 'OBJECT' && note.trim() === '';
  const confirm = async (): Promise<void> => {
    setTried(true);
    if (missing) return;
    const done = await act({ revisionId: newest.id, digest: newest.digest, note: note.trim() || null });
    if (done === null) return;
    forget();
    happened('Clause', clause.id);
    happened('Agreement', clause.agreement.id);
    onDone();
  };
  return (
    <ConfirmPanel
      title={t(`ask.${answer}`, { number: newest.number })}
      consequence={t(`does.${answer}`)}
      confirm={t(`do.${answer}`).replace('…', '')}
      ends={answer === 'OBJECT'}
      busy={busy}
      fault={fault}
      onConfirm={() => void confirm()}
      onCancel={onDone}
    >
      <Textarea
        label={t(answer === 'OBJECT' ? 'note_objection' : 'note')}
        autosize
        minRows={2}
        maxRows={8}
        maxLength={2000}
        dir="auto"
        required={answer === 'OBJECT'}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
        error={tried && missing ? t('note_needed') : null}
      />
    </ConfirmPanel>
  );
}

function RemoveStep({ clause, onDone }: { clause: ReadClause; onDone: () => void }) {
  const t = useTexts(clauseTexts);
  const navigate = useNavigate();
  const { act, busy, fault } = useAct(removeClause);
  const confirm = async (): Promise<void> => {
    if ((await act({ id: clause.id, expectedVersion: clause.version })) === null) return;
    happened('Agreement', clause.agreement.id);
    void navigate(`/agreements/${clause.agreement.id}`);
  };
  return (
    <ConfirmPanel
      title={t('ask.REMOVE')}
      consequence={t('does.REMOVE')}
      confirm={t('do.REMOVE').replace('…', '')}
      ends
      busy={busy}
      fault={fault}
      onConfirm={() => void confirm()}
      onCancel={onDone}
    />
  );
}

interface ActionsProps {
  clause: ReadClause;
  newest: Revision;
  onWrite: () => void;
  nextId: string | null;
  /** Whether it is the reader's move: otherwise the way to the next clause leads on, not another proposal. */
  yours: boolean;
}

/** Agree, counter or object: what the hub says this viewer may do, and the way to the next clause that waits. */
export function ClauseActions({ clause, newest, onWrite, nextId, yours }: ActionsProps) {
  const t = useTexts(clauseTexts);
  const [open, setOpen] = useState<Answer | 'REMOVE' | null>(null);
  const close = (): void => setOpen(null);
  if (open === 'REMOVE') return <RemoveStep clause={clause} onDone={close} />;
  if (open !== null) return <AnswerStep clause={clause} newest={newest} answer={open} onDone={close} />;
  // One's own position says that one agreed already; a frozen text offers nothing to answer.
  const offered = clause.viewerActions.filter(({ enabled }) => enabled);
  return (
    <ActionBar
      actions={offered}
      labels={{
        AGREE: { label: t('do.AGREE'), icon: IconCheck, primary: true },
        PROPOSE: { label: t('do.PROPOSE'), icon: IconPencil, primary: yours },
        OBJECT: { label: t('do.OBJECT'), ends: true },
        REMOVE: { label: t('do.REMOVE'), ends: true },
      }}
      onAct={(action) => {
        if (action === 'PROPOSE') onWrite();
        else if (action === 'AGREE' || action === 'OBJECT' || action === 'REMOVE') setOpen(action);
      }}
      note={
        nextId && <Link to={`/agreements/${clause.agreement.id}/clauses/${nextId}`}>{t('next_yours')}</Link>
      }
    />
  );
}
