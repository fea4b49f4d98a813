import { useQuery } from '@apollo/client/react';
import { SegmentedControl } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { faultOf } from '../../graphql/fault.js';
import { graphql } from '../../graphql/generated/gql.js';
import type { TextInForceQuery } from '../../graphql/generated/graphql.js';
import { today } from '../../i18n/format.js';
import { useLocale } from '../../i18n/locale.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.texts.js';
import { DateField } from '../../ui/date_field.js';
import { ReadingText } from '../../ui/reading_text.js';
import { EmptyState, ErrorState, SkeletonDetail } from '../../ui/states.js';
import styles from './record.module.css';
import { recordTexts } from './record.texts.js';

const textInForce = graphql(`
  query TextInForce($id: ID!, $date: Date!) {
    agreement(id: $id) {
      id
      textOn(date: $date) {
        position
        heading
        textAr
        textFr
        clause {
          id
        }
        amendedBy {
          id
          reference
        }
      }
    }
  }
`);

type Clauses = NonNullable<TextInForceQuery['agreement']>['textOn'];
type Language = 'ar' | 'fr';

function Document({ clauses, language }: { clauses: Clauses; language: Language }) {
  const t = useTexts(recordTexts);
  const word = useWords();
  return (
    <ol className={styles.document}>
      {clauses.map(({ clause, position, heading, textAr, textFr, amendedBy }) => {
        const text = language === 'ar' ? textAr : textFr;
        return (
          <li key={clause.id}>
            <h2>
              <span>{position}.</span> {word('clause_heading', heading)}
              {amendedBy && (
                <Link to={`/agreements/${amendedBy.id}`} className={styles.amended}>
                  {t('amended_by', { reference: amendedBy.reference })}
                </Link>
              )}
            </h2>
            {text ? (
              <ReadingText language={language}>{text}</ReadingText>
            ) : (
              <p className={styles.quiet}>{t('no_text')}</p>
            )}
          </li>
        );
      })}
    </ol>
  );
}

const isDate = (value: string | null): value is string => value !== null && /^\d{4}-\d{2}-\d{2}$/.test(value);

/** What the agreement said on a date, amendments in their place. The date stands in the address. */
export function TextInForce({ id }: { id: string }) {
  const t = useTexts(recordTexts);
  const word = useWords();
  const { locale } = useLocale();
  const [params, setParams] = useSearchParams();
  const [language, setLanguage] = useState<Language>(locale === 'ar' ? 'ar' : 'fr');
  const asked = params.get('on');
  const date = isDate(asked) ? asked : today();
  const { data, previousData, error, refetch } = useQuery(textInForce, { variables: { id, date } });
  const clauses = (data ?? previousData)?.agreement?.textOn;
  if (!clauses) {
    return error ? <ErrorState fault={faultOf(error)} onRetry={() => void refetch()} /> : <SkeletonDetail />;
  }
  return (
    <div className={styles.part}>
      <div className={styles.tools}>
        <DateField
          label={t('on')}
          value={date}
          required
          onChange={(on) => setParams(on === null ? {} : { on }, { replace: true })}
        />
        <SegmentedControl
          size="xs"
          aria-label={t('language')}
          value={language}
          onChange={(value) => setLanguage(value === 'ar' ? 'ar' : 'fr')}
          data={(['ar', 'fr'] as const).map((value) => ({
            value,
            label: word('language', value === 'ar' ? 'AR' : 'FR'),
          }))}
        />
      </div>
      {clauses.length === 0 ? (
        <EmptyState icon={IconFileText} title={t('not_in_force')}>
          {t('not_in_force_text')}
        </EmptyState>
      ) : (
        <Document clauses={clauses} language={language} />
      )}
    </div>
  );
}
