import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../graphql/generated/gql.js';
import { useLasting } from '../../graphql/lasting.js';
import type { Enterprise_VisitsFragment } from '../../graphql/generated/graphql.js';
import { useFormat } from '../../i18n/format.js';
import { useTexts } from '../../i18n/texts.js';
import type { Meaning } from '../../i18n/meanings.js';
import { useWords, type WordOf } from '../../i18n/words.texts.js';
import { Deadline } from '../../ui/deadline.js';
import { Section } from '../../ui/page.js';
import { StateBadge } from '../../ui/state_badge.js';
import { RecordVisit } from './record_visit.js';
import styles from './enterprise.module.css';
import { enterpriseTexts } from './enterprise.texts.js';

export const enterpriseVisits = graphql(`
  fragment Enterprise_visits on Enterprise {
    id
    jobs
    familyJobs
    createdOn
    followUps {
      id
      month
      dueOn
      doneOn
      health
      jobs
      familyJobs
      note
    }
    viewerActions {
      action
      enabled
      rule
    }
  }
`);

export type Visited = Enterprise_VisitsFragment;
export type Visit = Visited['followUps'][number];

const meanings: Readonly<Record<WordOf<'enterprise_health'>, Meaning>> = {
  GROWING: 'done',
  STEADY: 'done',
  STRUGGLING: 'yours',
  CLOSED: 'closed',
};

function Paid({ visit }: { visit: Visit }) {
  const t = useTexts(enterpriseTexts);
  const word = useWords();
  const format = useFormat();
  return (
    <>
      {visit.health && (
        <StateBadge plain meaning={meanings[visit.health]}>
          {word('enterprise_health', visit.health)}
        </StateBadge>
      )}
      <span className={styles.muted}>
        {visit.doneOn && t('done_on', { date: format.date(visit.doneOn) })}
      </span>
    </>
  );
}

function VisitRow({ visit, enterprise, next }: { visit: Visit; enterprise: Visited; next: boolean }) {
  const t = useTexts(enterpriseTexts);
  const format = useFormat();
  const [open, setOpen] = useState(false);
  const may = enterprise.viewerActions.some(({ action, enabled }) => action === 'FOLLOW_UP' && enabled);
  return (
    <li>
      <div className={styles.visit}>
        <strong>{t('visit', { count: visit.month })}</strong>
        {visit.doneOn ? <Paid visit={visit} /> : <Deadline date={visit.dueOn} soon={30} />}
        {!visit.doneOn && may && !open && (
          <Button size="xs" variant={next ? 'filled' : 'default'} onClick={() => setOpen(true)}>
            {t('follow.action')}
          </Button>
        )}
      </div>
      {visit.doneOn && visit.jobs !== null && (
        <p className={styles.muted}>
          {t('jobs_then', { jobs: format.number(visit.jobs), family: format.number(visit.familyJobs ?? 0) })}
        </p>
      )}
      {visit.note && (
        <p className={styles.muted} dir="auto">
          {visit.note}
        </p>
      )}
      {open && (
        <div className={styles.panel}>
          <RecordVisit visit={visit} enterprise={enterprise} onClose={() => setOpen(false)} />
        </div>
      )}
    </li>
  );
}

/** How the enterprise did after 6, 12 and 24 months, and when it is to be seen next. */
export function EnterpriseVisits({ enterprise }: { enterprise: FragmentType<typeof enterpriseVisits> }) {
  const t = useTexts(enterpriseTexts);
  const data = useLasting(useFragment({ fragment: enterpriseVisits, from: enterprise }));
  if (data === null) return null;
  const next = data.followUps.find(({ doneOn }) => doneOn === null);
  return (
    <Section title={t('visits')}>
      <ul className={styles.visits}>
        {data.followUps.map((visit) => (
          <VisitRow key={visit.id} visit={visit} enterprise={data} next={visit === next} />
        ))}
      </ul>
    </Section>
  );
}
