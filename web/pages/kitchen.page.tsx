import { TextInput } from '@mantine/core';
import { IconFileText, IconInbox, IconMap2 } from '@tabler/icons-react';
import { useState } from 'react';
import { useParams } from 'react-router';
import { meaningOf, type Meaning } from '../i18n/meanings.js';
import { useTexts } from '../i18n/texts.js';
import { useWords, words } from '../i18n/words.texts.js';
import { AppShell } from '../ui/app_shell.js';
import { CapacityBar } from '../ui/capacity_bar.js';
import { ConflictPanel } from '../ui/conflict_panel.js';
import { DataTable, type Sort } from '../ui/data_table.js';
import { Deadline } from '../ui/deadline.js';
import { DateField } from '../ui/date_field.js';
import { FaultAlert } from '../ui/fault_alert.js';
import { NavCount } from '../ui/navigation.js';
import { Notice } from '../ui/notice.js';
import { Page, PageHeader, Section } from '../ui/page.js';
import { RedlineText } from '../ui/reading_text.js';
import { StateBadge } from '../ui/state_badge.js';
import { ErrorState, SkeletonDetail } from '../ui/states.js';
import { Amount, Code, PersonName } from '../ui/values.js';
import { KitchenInbox } from './kitchen.inbox.js';
import { clause, dayIn, samples } from './kitchen.samples.js';
import { kitchenTexts } from './kitchen.texts.js';

const fault = { code: 'RULE_BROKEN', rule: 'allotment.exhausted', path: [], params: {}, trace: '01J9-7Q2' };
const meanings: readonly (readonly [Meaning, keyof typeof words.referral_state])[] = [
  ['draft', 'DRAFT'],
  ['waiting', 'AWAITING_COMMITTEE'],
  ['yours', 'SENT'],
  ['running', 'IN_PROGRESS'],
  ['done', 'COMPLETED'],
  ['paused', 'WAITLISTED'],
  ['refused', 'DECLINED'],
  ['late', 'EXPIRED'],
  ['closed', 'CANCELLED'],
];

function Samples() {
  const t = useTexts(kitchenTexts);
  const word = useWords();
  const [sort, setSort] = useState<Sort>({ key: 'amount', direction: 'DESC' });
  return (
    <DataTable
      caption={t('list')}
      rows={samples.slice(0, 5)}
      keyOf={(row) => row.id}
      sort={sort}
      onSort={setSort}
      columns={[
        {
          key: 'person',
          header: t('person'),
          primary: true,
          sortable: true,
          cell: (row) => <PersonName ar={row.ar} latin={row.latin} />,
          to: (row) => `/kitchen/list/${row.id}`,
        },
        { key: 'reference', header: t('reference'), cell: (row) => <Code>MR-2026-{row.id.slice(7)}</Code> },
        { key: 'kind', header: t('kind'), cell: (row) => word('support_kind', row.kind) },
        {
          key: 'deadline',
          header: t('deadline'),
          cell: (row) => <Deadline date={dayIn(row.due)} />,
          sortable: true,
        },
        {
          key: 'amount',
          header: t('amount'),
          numeric: true,
          sortable: true,
          cell: (row) => <Amount value={row.amount} />,
          to: () => '/kitchen/list',
        },
      ]}
    />
  );
}

function Parts() {
  const t = useTexts(kitchenTexts);
  const word = useWords();
  const [date, setDate] = useState<string | null>('2026-08-05');
  return (
    <Page>
      <PageHeader
        title="AC-2026-014"
        beside={
          <StateBadge meaning={meaningOf('agreement_state', 'IN_NEGOTIATION', true)}>
            {word('agreement_state', 'IN_NEGOTIATION')}
          </StateBadge>
        }
        lead={t('sent')}
      />
      <Section title="StateBadge">
        <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8 }}>
          {meanings.map(([meaning, state]) => (
            <StateBadge key={meaning} meaning={meaning}>
              {word('referral_state', state)}
            </StateBadge>
          ))}
        </div>
      </Section>
      <Section title="DataTable">
        <Samples />
      </Section>
      <Section title="CapacityBar">
        <CapacityBar money promised={1_200_000} reserved={250_000} consumed={480_000} />
        <CapacityBar compact promised={40} reserved={9} consumed={19} />
      </Section>
      <Section title="FaultAlert">
        <FaultAlert fault={fault} onClose={() => undefined} />
        <Notice tone="good">{t('accept_text')}</Notice>
        <Notice tone="attention">{t('note')}</Notice>
        <Notice>{t('decline_text')}</Notice>
      </Section>
      <Section title="ConflictPanel">
        <ConflictPanel
          by="Youssef Alaoui Tajriba"
          at={new Date(Date.now() - 240_000).toISOString()}
          changes={[{ label: t('project'), mine: t('project_text'), theirs: '' }]}
          onKeepMine={() => undefined}
          onTakeTheirs={() => undefined}
        />
      </Section>
      <Section title="RedlineText">
        <RedlineText language="ar" {...clause.ar} />
        <br />
        <RedlineText language="fr" {...clause.fr} />
      </Section>
      <Section title="Mantine">
        <TextInput label={t('reference')} placeholder="AC-2026-014" error={t('empty')} />
        <DateField label={t('deadline')} value={date} onChange={setDate} />
      </Section>
      <Section title="SkeletonDetail">
        <SkeletonDetail />
        <ErrorState fault={fault} onRetry={() => undefined} />
      </Section>
    </Page>
  );
}

/** Every part of `ui/` in every state, to look at while working on it. Only during development. */
export function KitchenPage() {
  const t = useTexts(kitchenTexts);
  const inList = useParams()['*']?.startsWith('list') ?? false;
  return (
    <AppShell
      brand="Kitchen"
      organisation={samples[2]?.latin ?? ''}
      nav={[
        {
          items: [
            {
              to: '/kitchen/list',
              label: t('list'),
              icon: IconInbox,
              count: <NavCount value={7} attention />,
            },
            {
              to: '/kitchen/running',
              label: t('running'),
              icon: IconFileText,
              count: <NavCount value={23} />,
            },
          ],
        },
        {
          label: t('project'),
          items: [
            { to: '/kitchen', end: true, label: 'Parts', icon: IconMap2 },
            { to: '/kitchen/done', label: t('done'), icon: IconFileText, count: <NavCount value={118} /> },
          ],
        },
      ]}
      account={{ name: samples[0]?.ar ?? '', detail: t('person'), email: 'salma@demo.example' }}
      connection={inList ? 'online' : 'lost'}
      onSignOut={() => undefined}
    >
      {inList ? <KitchenInbox /> : <Parts />}
    </AppShell>
  );
}
