import { useQuery } from '@apollo/client/react';
import { graphql } from '../../graphql/generated/gql.js';
import type { PublishedFiguresQuery } from '../../graphql/generated/graphql.js';
import { formatDate, useFormat } from '../../i18n/format.js';
import { useLocale } from '../../i18n/locale.js';
import { useTexts } from '../../i18n/texts.js';
import { DataTable } from '../../ui/data_table.js';
import { Section } from '../../ui/page.js';
import styles from './figures.module.css';
import { figuresTexts } from './figures.texts.js';

const publishedFigures = graphql(`
  query PublishedFigures {
    publishedFigures {
      asOf
      figure
      value
      note
    }
  }
`);

type Published = PublishedFiguresQuery['publishedFigures'][number];

/** The reports' own words, by what the hub keeps of them. */
const figureKeys = {
  'enterprises created': 'enterprises_created',
  'outreach meetings since 2001': 'meetings',
  'projects financed': 'financed',
  'projects supported': 'supported',
  enterprises: 'enterprises',
  'files treated in the year': 'files',
} as const;
const noteKeys = {
  '2010': 'y2010',
  '2013-08': 'y2013',
  '2015-03': 'y2015',
  '2018-12': 'y2018',
  '2019-12': 'y2019',
  '2021-12': 'y2021',
  '2021': 'y2021_files',
} as const;

const isFigure = (figure: string): figure is keyof typeof figureKeys => Object.hasOwn(figureKeys, figure);
const isNoted = (asOf: string): asOf is keyof typeof noteKeys => Object.hasOwn(noteKeys, asOf);

/** Totals as they were published, and why they contradict each other. */
export function PublishedFigures() {
  const t = useTexts(figuresTexts);
  const format = useFormat();
  const { locale } = useLocale();
  const { data } = useQuery(publishedFigures);
  const asOf = (value: string): string =>
    /^\d{4}-\d{2}$/.test(value) ? formatDate(`${value}-01`, 'month', locale) : value;
  const figure = (row: Published): string =>
    isFigure(row.figure) ? t(`published_figure.${figureKeys[row.figure]}`) : row.figure;
  const note = (row: Published): string =>
    row.note && isNoted(row.asOf) ? t(`published_note.${noteKeys[row.asOf]}`) : (row.note ?? '');
  if (!data || data.publishedFigures.length === 0) return null;
  return (
    <div className={styles.published}>
      <Section title={t('published')}>
        <p className={styles.quiet}>{t('published_text')}</p>
        <DataTable
          caption={t('published')}
          rows={data.publishedFigures}
          keyOf={(row) => `${row.asOf} ${row.figure}`}
          columns={[
            { key: 'asOf', header: t('as_of'), primary: true, cell: (row) => asOf(row.asOf) },
            { key: 'figure', header: t('figure'), cell: figure },
            { key: 'value', header: t('value'), numeric: true, cell: ({ value }) => format.number(value) },
            { key: 'note', header: t('note'), cell: note },
          ]}
        />
      </Section>
    </div>
  );
}
