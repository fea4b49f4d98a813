import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useAct } from '../../graphql/act.js';
import { graphql } from '../../graphql/generated/gql.js';
import { happened } from '../../graphql/happenings.js';
import { today, useFormat } from '../../i18n/format.js';
import { useQuantity } from '../../i18n/quantity.texts.js';
import { useTexts } from '../../i18n/texts.js';
import { ConfirmPanel } from '../../ui/confirm_panel.js';
import { DateField } from '../../ui/date_field.js';
import { useDraft } from '../../ui/draft.js';
import { Section } from '../../ui/page.js';
import styles from './record.module.css';
import { recordTexts } from './record.texts.js';

export const committeeMeetings = graphql(`
  fragment Committee_meetings on Agreement {
    id
    state
    viewerActions {
      action
    }
    committee {
      id
      rhythmMonths
      meetings {
        id
        heldOn
        minutes
      }
    }
  }
`);

const recordMeeting = graphql(`
  mutation RecordCommitteeMeeting($input: RecordCommitteeMeetingInput!) {
    recordCommitteeMeeting(input: $input) {
      meeting {
        id
        heldOn
        minutes
      }
    }
  }
`);

function MeetingForm({ agreementId, onDone }: { agreementId: string; onDone: () => void }) {
  const t = useTexts(recordTexts);
  const [minutes, setMinutes, forget] = useDraft(`committee.${agreementId}`, '');
  const [heldOn, setHeldOn] = useState<string | null>(today());
  const { act, busy, fault } = useAct(recordMeeting);
  const confirm = async (): Promise<void> => {
    if (heldOn === null) return;
    if ((await act({ agreementId, heldOn, minutes: minutes.trim() || null })) === null) return;
    forget();
    happened('Agreement', agreementId);
    onDone();
  };
  return (
    <div className={styles.form}>
      <ConfirmPanel
        title={t('record_meeting')}
        confirm={t('record_meeting')}
        busy={busy}
        fault={fault}
        onConfirm={() => void confirm()}
        onCancel={onDone}
      >
        <DateField
          label={t('met_on')}
          value={heldOn}
          onChange={setHeldOn}
          max={today()}
          required
          error={heldOn === null ? t('date_needed') : null}
        />
        <Textarea
          label={t('minutes')}
          autosize
          minRows={4}
          maxRows={16}
          maxLength={20_000}
          dir="auto"
          value={minutes}
          onChange={(event) => setMinutes(event.currentTarget.value)}
        />
      </ConfirmPanel>
    </div>
  );
}

/** The follow-up committee: its rhythm, its meetings, and a new one. */
export function Committee({ agreement }: { agreement: FragmentType<typeof committeeMeetings> }) {
  const t = useTexts(recordTexts);
  const format = useFormat();
  const quantity = useQuantity();
  const [recording, setRecording] = useState(false);
  const { data, complete } = useFragment({ fragment: committeeMeetings, from: agreement });
  if (!complete) return null;
  const { committee, state, viewerActions } = data;
  // Whoever may bring the agreement into force keeps its committee's record: both are the commission's.
  const mayRecord = state === 'IN_FORCE' && viewerActions.some(({ action }) => action === 'BRING_INTO_FORCE');
  return (
    <Section
      title={t('committee')}
      actions={
        committee && mayRecord && !recording ? (
          <Button variant="default" size="xs" onClick={() => setRecording(true)}>
            {t('record_meeting')}
          </Button>
        ) : null
      }
    >
      {!committee && <p className={styles.quiet}>{t('no_committee')}</p>}
      {recording && <MeetingForm agreementId={data.id} onDone={() => setRecording(false)} />}
      {committee?.rhythmMonths && (
        <p className={styles.quiet}>
          {t('rhythm', { months: quantity('months', { count: committee.rhythmMonths }) })}
        </p>
      )}
      {committee && committee.meetings.length === 0 && <p className={styles.quiet}>{t('no_meetings')}</p>}
      <ul className={styles.people}>
        {[...(committee?.meetings ?? [])]
          .sort((one, other) => other.heldOn.localeCompare(one.heldOn))
          .map(({ id, heldOn, minutes }) => (
            <li key={id}>
              <time dateTime={heldOn}>{format.date(heldOn, 'long')}</time>
              {minutes && <p dir="auto">{minutes}</p>}
            </li>
          ))}
      </ul>
    </Section>
  );
}
