import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { Link } from 'react-router';
import { graphql } from '../../graphql/generated/gql.js';
import { useFormat } from '../../i18n/format.js';
import { meaningOf } from '../../i18n/meanings.js';
import { useEnumeration, useLocalText } from '../../i18n/named.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.texts.js';
import { StateBadge } from '../../ui/state_badge.js';
import { Code } from '../../ui/values.js';
import styles from './agreement_list.module.css';
import { agreementTexts } from './agreement.texts.js';
import { usePartyName } from './party.js';

export const agreementRow = graphql(`
  fragment Agreement_row on Agreement {
    id
    reference
    kind
    state
    stateSince
    titleAr
    titleFr
    national
    expiresOn
    clauseCount
    agreedClauseCount
    provinces {
      id
      code
    }
    parties {
      id
      ...AgreementParty_name @unmask
    }
  }
`);

/** How far the parties have come: the bar is decoration, the words say it. */
function Progress({ agreed, count }: { agreed: number; count: number }) {
  const t = useTexts(agreementTexts);
  if (count === 0) return null;
  return (
    <span className={styles.progress}>
      <span className={styles.track} aria-hidden="true">
        <span style={{ width: `${(100 * agreed) / count}%` }} />
      </span>
      <bdi dir="ltr" aria-hidden="true">
        {t('progress', { agreed, count })}
      </bdi>
      <span className="hub-visually-hidden">{t('clauses_agreed', { agreed, all: count })}</span>
    </span>
  );
}

export function AgreementRow({
  agreement,
  mine,
}: {
  agreement: FragmentType<typeof agreementRow>;
  mine: boolean;
}) {
  const t = useTexts(agreementTexts);
  const word = useWords();
  const format = useFormat();
  const text = useLocalText();
  const join = useEnumeration();
  const name = usePartyName();
  const { data, complete } = useFragment({
    fragment: agreementRow,
    fragmentName: 'Agreement_row',
    from: agreement,
  });
  if (!complete) return null;
  const { state, parties, clauseCount, agreedClauseCount, expiresOn } = data;
  const partners = parties.filter(({ side }) => side === 'PARTNER');
  const open = state === 'DRAFT' || state === 'IN_NEGOTIATION';
  return (
    <Link to={`/agreements/${data.id}`} className={styles.row} data-mine={mine || undefined}>
      <span className={styles.names}>
        <span className={styles.title}>{text(data.titleAr, data.titleFr)}</span>
        <span className={styles.meta}>
          <Code>{data.reference}</Code>
          <span>{word('agreement_kind', data.kind)}</span>
          <span>{join(partners.map((party) => name(party, 'short')))}</span>
        </span>
      </span>
      <span className={styles.standing}>
        {open && <Progress agreed={agreedClauseCount} count={clauseCount} />}
        {state === 'IN_FORCE' && expiresOn && <span>{t('ends_on', { date: format.date(expiresOn) })}</span>}
        {!open && !(state === 'IN_FORCE' && expiresOn) && (
          <span>{t('since', { date: format.date(data.stateSince) })}</span>
        )}
      </span>
      <span className={styles.state}>
        <StateBadge meaning={meaningOf('agreement_state', state, mine)}>
          {word('agreement_state', state)}
        </StateBadge>
      </span>
    </Link>
  );
}
