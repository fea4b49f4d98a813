import { useFragment } from '@apollo/client/react';
import type { FragmentType } from '@apollo/client';
import { IconArrowLeft } from '@tabler/icons-react';
import { Link, useLocation } from 'react-router';
import { graphql } from '../../graphql/generated/gql.js';
import { useLasting } from '../../graphql/lasting.js';
import type { Agreement_HeadFragment } from '../../graphql/generated/graphql.js';
import { useFormat } from '../../i18n/format.js';
import { meaningOf } from '../../i18n/meanings.js';
import { useLocalText } from '../../i18n/named.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.texts.js';
import { StateBadge } from '../../ui/state_badge.js';
import { Code } from '../../ui/values.js';
import styles from './agreement_page.module.css';
import { AgreementActions } from './agreement_actions.js';
import { agreementTexts } from './agreement.texts.js';
import { markOf, tally } from './clause_marks.js';

/** What a step of the life changes: asked for by every mutation, so that the whole page follows. */
export const agreementStanding = graphql(`
  fragment Agreement_standing on Agreement {
    id
    state
    stateSince
    stateReason
    digest
    signedOn
    effectiveOn
    expiresOn
    endedOn
    version
    clauseCount
    agreedClauseCount
    viewerActions {
      action
      enabled
      rule
    }
  }
`);

export const agreementHead = graphql(`
  fragment Agreement_head on Agreement {
    id
    reference
    kind
    titleAr
    titleFr
    amends {
      id
      reference
    }
    parties {
      id
      ...AgreementParty_name @unmask
    }
    viewerParty {
      id
      ...AgreementParty_name @unmask
    }
    clauses {
      id
      agreed
      positions {
        id
        stand
        party {
          id
        }
      }
    }
    ...Agreement_standing @unmask
  }
`);

export type AgreementHeadFragment = Agreement_HeadFragment;

/** Kind, parties, how far, and on how many it is one's own move: one line that says where things stand. */
function Lead({ agreement }: { agreement: AgreementHeadFragment }) {
  const t = useTexts(agreementTexts);
  const word = useWords();
  const format = useFormat();
  const { state, kind, parties, clauses, viewerParty, amends } = agreement;
  const { yours } = tally(clauses.map((clause) => markOf(clause, viewerParty?.id ?? null, state)));
  const open = state === 'DRAFT' || state === 'IN_NEGOTIATION';
  return (
    <p className={styles.lead}>
      <Code>{agreement.reference}</Code>
      <span>{word('agreement_kind', kind)}</span>
      {amends && <Link to={`/agreements/${amends.id}`}>{t('amends', { reference: amends.reference })}</Link>}
      <span>{t('parties', { count: parties.length })}</span>
      {open && agreement.clauseCount > 0 && (
        <span>
          {t('clauses_agreed', { agreed: agreement.agreedClauseCount, all: agreement.clauseCount })}
        </span>
      )}
      {!open && <span>{t('since', { date: format.date(agreement.stateSince) })}</span>}
      {agreement.expiresOn && !open && (
        <span>{t('ends_on', { date: format.date(agreement.expiresOn) })}</span>
      )}
      {yours > 0 && <strong>{t('moves', { count: yours })}</strong>}
    </p>
  );
}

const tabs = [
  ['clauses', ''],
  ['text', '/text'],
  ['execution', '/execution'],
  ['parties', '/parties'],
] as const;

function Tabs({ id, state }: Pick<AgreementHeadFragment, 'id' | 'state'>) {
  const t = useTexts(agreementTexts);
  const { pathname } = useLocation();
  const rest = pathname.slice(`/agreements/${id}`.length);
  const before =
    state === 'DRAFT' || state === 'IN_NEGOTIATION' || state === 'AGREED' || state === 'ABANDONED';
  const shown = before ? tabs.filter(([key]) => key === 'clauses' || key === 'parties') : tabs;
  const chosen = shown.find(([, path]) => path !== '' && rest.startsWith(path))?.[0] ?? 'clauses';
  return (
    <nav aria-label={t('parts')} className={styles.tabs}>
      {shown.map(([key, path]) => (
        <Link
          key={key}
          to={`/agreements/${id}${path}`}
          className={styles.tab}
          aria-current={key === chosen ? 'page' : undefined}
        >
          {t(`tabs.${key}`)}
        </Link>
      ))}
    </nav>
  );
}

/** Reference, kind, state, parties, how far, whose move: and the next step. */
export function AgreementHead({ agreement }: { agreement: FragmentType<typeof agreementHead> }) {
  const t = useTexts(agreementTexts);
  const word = useWords();
  const text = useLocalText();
  const data = useLasting(
    useFragment({
      fragment: agreementHead,
      fragmentName: 'Agreement_head',
      from: agreement,
    }),
  );
  if (data === null) return null;
  const title = text(data.titleAr, data.titleFr);
  const mine = data.viewerActions.some(({ action, enabled }) => action === 'SIGN' && enabled);
  return (
    <header className={styles.head}>
      <title>{`${data.reference} ${title}`}</title>
      <div className={styles.top}>
        <div className={styles.names}>
          <div className={styles.line}>
            <Link to="/agreements" className={styles.back} aria-label={t('back')} title={t('back')}>
              <IconArrowLeft size={18} stroke={1.8} />
            </Link>
            <h1 className={styles.title}>{title}</h1>
            <StateBadge meaning={meaningOf('agreement_state', data.state, mine)}>
              {word('agreement_state', data.state)}
            </StateBadge>
          </div>
          <Lead agreement={data} />
          {data.stateReason && <p className={styles.reason}>{data.stateReason}</p>}
        </div>
        <div className={styles.actions}>
          <AgreementActions agreement={data} />
        </div>
      </div>
      <Tabs id={data.id} state={data.state} />
    </header>
  );
}
