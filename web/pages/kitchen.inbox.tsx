import { IconCheck, IconInbox, IconMessageQuestion, IconSend } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useLocation, useParams } from 'react-router';
import { useLocale } from '../i18n/locale.js';
import { useTexts } from '../i18n/texts.js';
import { useWords } from '../i18n/words.texts.js';
import { ActionBar, type ViewerAction } from '../ui/action_bar.js';
import { CapacityBar } from '../ui/capacity_bar.js';
import { ConfirmPanel } from '../ui/confirm_panel.js';
import { Deadline } from '../ui/deadline.js';
import { Detail } from '../ui/detail.js';
import { ListDetail } from '../ui/list_detail.js';
import { ListHead, ViewTabs } from '../ui/list_head.js';
import { ListRow } from '../ui/list_row.js';
import { Section } from '../ui/page.js';
import { ReasonForm } from '../ui/reason_form.js';
import { StateBadge } from '../ui/state_badge.js';
import { EmptyState } from '../ui/states.js';
import { Timeline } from '../ui/timeline.js';
import { Code, Facts, PersonName } from '../ui/values.js';
import { dayIn, samples, type Sample } from './kitchen.samples.js';
import { kitchenTexts } from './kitchen.texts.js';

type Action = 'ACCEPT' | 'DECLINE' | 'COMPLETE';

const actions: readonly ViewerAction<Action>[] = [
  { action: 'ACCEPT', enabled: true, rule: null },
  { action: 'DECLINE', enabled: true, rule: null },
  { action: 'COMPLETE', enabled: false, rule: 'referral.answer_after_deadline' },
];
const reasons = ['NO_CAPACITY', 'BENEFICIARY_UNREACHABLE', 'NO_LONGER_NEEDED', 'OTHER'] as const;

function Actions({ sample }: { sample: Sample }) {
  const t = useTexts(kitchenTexts);
  const word = useWords();
  const [open, setOpen] = useState<Action | null>(null);
  const cancel = (): void => setOpen(null);
  if (open === 'ACCEPT') {
    return (
      <ConfirmPanel
        title={t('accept_title')}
        consequence={t('accept_text')}
        confirm={t('accept')}
        onConfirm={cancel}
        onCancel={cancel}
      />
    );
  }
  if (open === 'DECLINE') {
    return (
      <ReasonForm
        title={t('decline_title')}
        consequence={t('decline_text')}
        irreversible
        confirm={t('decline')}
        draftKey={`decline.${sample.id}`}
        reasons={reasons.map((value) => ({
          value,
          label: word('not_delivered', value),
          needsText: value === 'OTHER',
        }))}
        onSubmit={() => Promise.resolve(true)}
        onCancel={cancel}
      />
    );
  }
  return (
    <ActionBar
      actions={actions}
      labels={{
        ACCEPT: { label: t('accept'), icon: IconCheck, primary: true },
        DECLINE: { label: t('decline'), ends: true },
        COMPLETE: { label: t('complete') },
      }}
      note={t('note')}
      onAct={setOpen}
    />
  );
}

function SampleDetail({ sample }: { sample: Sample }) {
  const t = useTexts(kitchenTexts);
  const word = useWords();
  const { locale } = useLocale();
  return (
    <Detail
      name={locale === 'ar' ? sample.ar : sample.latin}
      title={<PersonName ar={sample.ar} latin={sample.latin} />}
      beside={<StateBadge meaning="yours">{word('referral_state', 'SENT')}</StateBadge>}
      lead={
        <>
          {t('sent')} · <Deadline date={dayIn(sample.due)} />
        </>
      }
      actions={<Actions sample={sample} />}
    >
      <Section title={t('project')}>
        <Facts
          facts={[
            { label: t('project'), value: t('project_text'), wide: true },
            { label: t('kind'), value: word('support_kind', sample.kind) },
            { label: t('contact'), value: <Code>+212 6 00 00 00 00</Code> },
            { label: t('reference'), value: <Code>MR-2026-000123</Code> },
          ]}
        />
      </Section>
      <Section title={t('capacity')}>
        <CapacityBar
          promised={40}
          reserved={9}
          consumed={19}
          links={{ reserved: '/kitchen', consumed: '/kitchen' }}
        />
      </Section>
      <Section title={t('history')}>
        <Timeline
          label={t('history')}
          happenings={[
            {
              id: '2',
              at: dayIn(-1),
              title: t('question'),
              by: sample.ar,
              body: t('question_text'),
              icon: IconMessageQuestion,
            },
            { id: '1', at: dayIn(-3), title: t('sent_event'), by: 'ن. إ.', icon: IconSend },
          ]}
        />
      </Section>
    </Detail>
  );
}

/** `/kitchen/list`: the whole pattern; `?view=empty`, `?view=loading`, `?view=failed` show its other states. */
export function KitchenInbox() {
  const t = useTexts(kitchenTexts);
  const word = useWords();
  const { locale } = useLocale();
  const view = new URLSearchParams(useLocation().search).get('view');
  const id = useParams()['*']?.split('/')[1];
  const sample = samples.find((one) => one.id === id);
  const items = view === 'empty' ? [] : view === 'loading' || view === 'failed' ? null : samples;
  return (
    <ListDetail
      base="/kitchen/list"
      label={t('list')}
      items={items}
      keyOf={(one) => one.id}
      addressOf={(one) => `/kitchen/list/${one.id}`}
      fault={
        view === 'failed'
          ? { code: 'INTERNAL', rule: 'internal', path: [], params: {}, trace: '01J9-7Q2' }
          : null
      }
      onRetry={() => undefined}
      arrivals={{ count: 2, show: () => undefined }}
      more={{ busy: false, load: () => undefined }}
      head={
        <ListHead title={t('list')} count={samples.length}>
          <ViewTabs
            label={t('list')}
            tabs={[
              { to: '/kitchen/list', label: t('list'), count: 24 },
              { to: '/kitchen/list?view=loading', label: t('running'), count: 23 },
              { to: '/kitchen/list?view=empty', label: t('done'), count: 118 },
            ]}
          />
        </ListHead>
      }
      empty={
        <EmptyState
          icon={IconInbox}
          title={t('empty')}
          action={<Link to="/kitchen/list">{t('see_running')}</Link>}
        >
          {t('empty_text')}
        </EmptyState>
      }
      row={(one) => (
        <ListRow
          title={<PersonName short ar={one.ar} latin={one.latin} />}
          beside={<Deadline date={dayIn(one.due)} />}
          mark={one.due < 6 ? 'filled' : 'hollow'}
          meta={[
            word('support_kind', one.kind),
            word('sector', one.sector),
            one.place[locale === 'ar' ? 0 : 1],
          ]}
        />
      )}
    >
      {sample && <SampleDetail key={sample.id} sample={sample} />}
    </ListDetail>
  );
}
