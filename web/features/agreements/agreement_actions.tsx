import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { AgreementHeadFragment } from './agreement_head.js';
import { useTexts } from '../../i18n/texts.js';
import { ActionBar, type ActionLabel } from '../../ui/action_bar.js';
import { AccessionStep } from './agreement_accession.js';
import { actTexts } from './agreement_act.texts.js';
import { EndingStep, isEnding } from './agreement_ending.js';
import { isPlain, PlainStep } from './agreement_plain.js';
import { SigningStep } from './agreement_signing.js';
import { usePartyName } from './party.js';

const order = [
  'SIGN',
  'FREEZE',
  'OPEN_NEGOTIATION',
  'BRING_INTO_FORCE',
  'RESUME',
  'ADD_CLAUSE',
  'EDIT',
  'ACCEDE',
  'GIVE_NOTICE',
  'SUSPEND',
  'TERMINATE',
  'ABANDON',
] as const;
type Action = (typeof order)[number];

const primaries: ReadonlySet<Action> = new Set([
  'SIGN',
  'FREEZE',
  'OPEN_NEGOTIATION',
  'BRING_INTO_FORCE',
  'RESUME',
]);
const ends: ReadonlySet<Action> = new Set(['SUSPEND', 'TERMINATE', 'ABANDON', 'GIVE_NOTICE']);

const isAction = (action: string): action is Action => order.some((known) => known === action);

/** What belongs to another chapter of its life is absent; what only a condition forbids is shown with the rule. */
const isOfThisChapter = ({ rule }: { rule?: string | null }): boolean => !rule?.includes('_from_');

function Panel({
  agreement,
  action,
  onDone,
}: {
  agreement: AgreementHeadFragment;
  action: Action;
  onDone: () => void;
}) {
  const name = usePartyName();
  const { id, digest, viewerParty, parties } = agreement;
  if (isPlain(action)) return <PlainStep id={id} action={action} onDone={onDone} />;
  if (isEnding(action)) return <EndingStep id={id} action={action} onDone={onDone} />;
  if (action === 'SIGN' && digest && viewerParty) {
    return <SigningStep id={id} digest={digest} party={name(viewerParty)} onDone={onDone} />;
  }
  if (action !== 'ACCEDE') return null;
  const partnerIds = parties.flatMap(({ partner }) => (partner ? [partner.id] : []));
  return <AccessionStep id={id} partnerIds={partnerIds} onDone={onDone} />;
}

/** The next step of the agreement's life, from what the hub says this viewer may do. */
export function AgreementActions({ agreement }: { agreement: AgreementHeadFragment }) {
  const t = useTexts(actTexts);
  const navigate = useNavigate();
  const [open, setOpen] = useState<Action | null>(null);
  const offered = agreement.viewerActions.flatMap(({ action, enabled, rule }) =>
    isAction(action) && isOfThisChapter({ rule: rule ?? null })
      ? [{ action, enabled, rule: rule ?? null }]
      : [],
  );
  if (open !== null) return <Panel agreement={agreement} action={open} onDone={() => setOpen(null)} />;
  const labels = Object.fromEntries(
    order.map((action): [Action, ActionLabel] => [
      action,
      { label: t(`do.${action}`), primary: primaries.has(action), ends: ends.has(action) },
    ]),
  );
  const start = (action: Action): void => {
    if (action === 'ADD_CLAUSE') void navigate(`/agreements/${agreement.id}/clauses/new`);
    else if (action === 'EDIT') void navigate(`/agreements/${agreement.id}/edit`);
    else setOpen(action);
  };
  const left = agreement.clauseCount - agreement.agreedClauseCount;
  const note =
    offered.some(({ action }) => action === 'FREEZE') && left > 0 ? t('blocking', { count: left }) : null;
  return <ActionBar actions={offered} labels={labels} onAct={start} note={note} />;
}
