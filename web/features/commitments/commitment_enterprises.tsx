import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { graphql } from '../../graphql/generated/gql.js';
import { useFormat } from '../../i18n/format.js';
import { useLocalName } from '../../i18n/named.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.texts.js';
import { DataTable } from '../../ui/data_table.js';
import { Section } from '../../ui/page.js';
import { Quiet } from '../../ui/quote.js';
import { commitmentsTexts } from './commitments.texts.js';

const commitmentEnterprises = graphql(`
  fragment Commitment_enterprises on Commitment {
    id
    enterprises {
      id
      name
      sector
      createdOn
      jobs
      province {
        id
        nameAr
        nameFr
      }
    }
  }
`);

/** The end of the thread: the enterprises of those it served. */
export function CommitmentEnterprises(props: { commitment: FragmentType<typeof commitmentEnterprises> }) {
  const t = useTexts(commitmentsTexts);
  const word = useWords();
  const name = useLocalName();
  const format = useFormat();
  const { data, complete } = useFragment({ fragment: commitmentEnterprises, from: props.commitment });
  if (!complete) return null;
  return (
    <Section title={t('enterprises')}>
      {data.enterprises.length === 0 ? (
        <Quiet>{t('no_enterprises')}</Quiet>
      ) : (
        <DataTable
          caption={t('enterprises')}
          rows={data.enterprises}
          keyOf={({ id }) => id}
          columns={[
            { key: 'name', header: t('enterprise'), primary: true, cell: (one) => <bdi>{one.name}</bdi> },
            { key: 'sector', header: t('sectors'), cell: ({ sector }) => word('sector', sector) },
            { key: 'province', header: t('column.province'), cell: ({ province }) => name(province) },
            { key: 'created', header: t('created'), cell: ({ createdOn }) => format.date(createdOn) },
            { key: 'jobs', header: t('jobs'), numeric: true, cell: ({ jobs }) => format.number(jobs) },
          ]}
        />
      )}
    </Section>
  );
}
