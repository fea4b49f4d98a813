import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { Link } from 'react-router';
import { graphql } from '../../graphql/generated/gql.js';
import { useLocale } from '../../i18n/locale.js';
import { useTexts } from '../../i18n/texts.js';
import { Fold } from '../../ui/fold.js';
import { Section } from '../../ui/page.js';
import { ReadingText } from '../../ui/reading_text.js';
import { commitmentsTexts } from './commitments.texts.js';

const commitmentClause = graphql(`
  fragment Commitment_clause on Commitment {
    id
    agreement {
      id
      reference
    }
    clause {
      id
      position
    }
    revision {
      id
      textAr
      textFr
    }
  }
`);

/** The very words that promised it, and the way to the whole agreement. */
export function CommitmentClause({ commitment }: { commitment: FragmentType<typeof commitmentClause> }) {
  const t = useTexts(commitmentsTexts);
  const { locale } = useLocale();
  const { data, complete } = useFragment({ fragment: commitmentClause, from: commitment });
  if (!complete) return null;
  const { agreement, clause, revision } = data;
  const language = (locale === 'ar' && revision.textAr) || !revision.textFr ? 'ar' : 'fr';
  return (
    <Section
      title={t('clause')}
      beside={
        <Link to={`/agreements/${agreement.id}/clauses/${clause.id}`}>
          {t('clause_of', { position: clause.position, reference: agreement.reference })}
        </Link>
      }
    >
      <Fold height={language === 'ar' ? 124 : 96}>
        <ReadingText language={language}>{language === 'ar' ? revision.textAr : revision.textFr}</ReadingText>
      </Fold>
    </Section>
  );
}
