import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { graphql } from '../../graphql/generated/gql.js';
import { useFormat } from '../../i18n/format.js';
import { useLocalName, useLocalText } from '../../i18n/named.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.texts.js';
import { ListRow } from '../../ui/list_row.js';
import { StateBadge } from '../../ui/state_badge.js';
import { Code, PersonName } from '../../ui/values.js';
import { fileTexts } from './file.texts.js';

export const fileRow = graphql(`
  fragment File_row on BeneficiaryFile {
    id
    reference
    state
    stateSince
    stage
    province {
      id
      nameAr
      nameFr
    }
    beneficiary {
      id
      nameAr
      nameLatin
    }
    project {
      id
      titleAr
      titleFr
      sector
    }
  }
`);

interface RowProps {
  file: FragmentType<typeof fileRow>;
  /** In the view of those that wait: the mark says whose move it is. */
  waiting: boolean;
}

export function FileRow({ file, waiting }: RowProps) {
  const t = useTexts(fileTexts);
  const word = useWords();
  const name = useLocalName();
  const text = useLocalText();
  const format = useFormat();
  const { data, complete } = useFragment({ fragment: fileRow, from: file });
  if (!complete) return null;
  const { beneficiary, project, state } = data;
  const closed = state === 'CLOSED';
  return (
    <ListRow
      title={
        beneficiary ? (
          <PersonName short ar={beneficiary.nameAr} latin={beneficiary.nameLatin} />
        ) : (
          <Code>{data.reference}</Code>
        )
      }
      beside={
        <time dateTime={data.stateSince} title={format.date(data.stateSince, 'long')}>
          {format.ago(data.stateSince)}
        </time>
      }
      mark={waiting ? 'filled' : null}
      {...(waiting ? { markLabel: t('mark') } : {})}
      meta={[
        project && (text(project.titleAr, project.titleFr) || word('sector', project.sector)),
        name(data.province),
      ]}
      badge={
        closed ? (
          <StateBadge plain meaning="closed">
            {word('beneficiary_file_state', state)}
          </StateBadge>
        ) : (
          word('stage', data.stage)
        )
      }
    />
  );
}
