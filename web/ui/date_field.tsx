import '@mantine/dates/styles.css';
import 'dayjs/locale/ar-ma.js';
import 'dayjs/locale/en-gb.js';
import 'dayjs/locale/fr.js';
import { DateInput, DatesProvider } from '@mantine/dates';
import type { ReactNode } from 'react';
import { useLocale, type Locale } from '../i18n/locale.js';
import { useTexts } from '../i18n/texts.js';
import { dateOfText } from './date_text.js';
import { uiTexts } from './ui.texts.js';

/** Moroccan month names and Western digits. */
const calendars: Readonly<Record<Locale, string>> = { ar: 'ar-ma', fr: 'fr', en: 'en-gb' };

interface DateFieldProps {
  label: string;
  description?: ReactNode;
  /** A plain date, `YYYY-MM-DD`, or null. */
  value: string | null;
  onChange: (value: string | null) => void;
  error?: ReactNode;
  required?: boolean;
  min?: string;
  max?: string;
}

/** A legal date: typed or picked, weeks from Monday, no hour and no zone. */
export function DateField({ min, max, required = false, ...field }: DateFieldProps) {
  const t = useTexts(uiTexts);
  const { locale } = useLocale();
  return (
    <DatesProvider settings={{ locale: calendars[locale], firstDayOfWeek: 1, weekendDays: [] }}>
      <DateInput
        {...field}
        required={required}
        clearable={!required}
        valueFormat="D MMMM YYYY"
        dateParser={dateOfText}
        hideOutsideDates
        clearButtonProps={{ 'aria-label': t('clear') }}
        previousLabel={t('previous')}
        nextLabel={t('next')}
        {...(min ? { minDate: min } : {})}
        {...(max ? { maxDate: max } : {})}
      />
    </DatesProvider>
  );
}
