import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { graphql } from '../../graphql/generated/gql.js';
import type { Obligation_DebtorFragment } from '../../graphql/generated/graphql.js';
import { useFormat } from '../../i18n/format.js';
import { useLocalName, useLocalText, useShortName } from '../../i18n/named.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.texts.js';
import { Deadline } from '../../ui/deadline.js';
import { ListRow } from '../../ui/list_row.js';
import { Code } from '../../ui/values.js';
import { obligationTexts } from './obligation.texts.js';

export const obligationDebtor = graphql(`
  fragment Obligation_debtor on AgreementParty {
    id
    partner {
      id
      nameAr
      nameFr
      shortName
    }
    delegation {
      id
      nameAr
      nameFr
    }
  }
`);

export const obligationRow = graphql(`
  fragment Obligation_row on Obligation {
    id
    kind
    titleAr
    titleFr
    dueOn
    state
    agreement {
      id
      reference
    }
    debtor {
      id
      ...Obligation_debtor @unmask
    }
  }
`);

export function useDebtorName(): (debtor: Obligation_DebtorFragment, short?: 'short') => string {
  const t = useTexts(obligationTexts);
  const name = useLocalName();
  const shortName = useShortName();
  return ({ partner, delegation }, short) => {
    if (partner) return short ? shortName(partner) : name(partner);
    return delegation ? name(delegation) : t('headquarters');
  };
}

export function ObligationRow({ obligation }: { obligation: FragmentType<typeof obligationRow> }) {
  const t = useTexts(obligationTexts);
  const word = useWords();
  const format = useFormat();
  const text = useLocalText();
  const name = useDebtorName();
  const { data, complete } = useFragment({
    fragment: obligationRow,
    fragmentName: 'Obligation_row',
    from: obligation,
  });
  if (!complete) return null;
  const open = data.state === 'LATE' || data.state === 'DUE';
  return (
    <ListRow
      title={text(data.titleAr, data.titleFr)}
      beside={open ? <Deadline date={data.dueOn} soon={30} /> : format.date(data.dueOn)}
      {...(open ? { mark: data.state === 'LATE' ? 'filled' : 'hollow' } : {})}
      {...(open ? { markLabel: t(data.state === 'LATE' ? 'late_mark' : 'due_mark') } : {})}
      meta={[
        name(data.debtor, 'short'),
        word('obligation_kind', data.kind),
        <Code key="reference">{data.agreement.reference}</Code>,
      ]}
    />
  );
}
