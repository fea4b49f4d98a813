import { Button, Textarea } from '@mantine/core';
import { useTexts } from '../../i18n/texts.js';
import type { LibraryClause } from './library.js';
import type { Party } from './party.js';
import styles from './revision_form.module.css';
import { revisionTexts } from './revision.texts.js';
import { TermsEditor } from './terms_editor.js';
import type { Terms } from './terms.js';

/** What one writes: kept as a draft until the hub has taken it. */
export interface Written {
  readonly textAr: string;
  readonly textFr: string;
  readonly terms: readonly Terms[];
}

interface FieldsProps<W extends Written> {
  written: W;
  onChange: (written: W) => void;
  parties: readonly Party[];
  library: readonly LibraryClause[];
  tried: boolean;
}

export const isEmpty = ({ textAr, textFr }: Written): boolean => textAr.trim() === '' && textFr.trim() === '';

/** Both texts side by side, the library's words at hand, and what they promise. */
export function RevisionFields<W extends Written>({
  written,
  onChange,
  parties,
  library,
  tried,
}: FieldsProps<W>) {
  const t = useTexts(revisionTexts);
  const [entry] = library;
  const error = tried && isEmpty(written) ? t('text_needed') : null;
  const texts = [
    ['textAr', 'text_ar', 'ar', 'rtl'],
    ['textFr', 'text_fr', 'fr', 'ltr'],
  ] as const;
  return (
    <>
      <div className={styles.texts}>
        {texts.map(([field, label, lang, dir]) => (
          <Textarea
            key={field}
            label={t(label)}
            lang={lang}
            dir={dir}
            autosize
            minRows={6}
            maxRows={20}
            maxLength={20_000}
            className={styles.text}
            value={written[field]}
            onChange={(event) => onChange({ ...written, [field]: event.currentTarget.value })}
            error={error}
          />
        ))}
      </div>
      {entry && (
        <div className={styles.library}>
          <Button
            variant="subtle"
            color="gray"
            size="compact-sm"
            onClick={() => onChange({ ...written, textAr: entry.standardAr, textFr: entry.standardFr })}
          >
            {t('take_standard')}
          </Button>
          {(entry.fallbackAr || entry.fallbackFr) && (
            <Button
              variant="subtle"
              color="gray"
              size="compact-sm"
              onClick={() =>
                onChange({ ...written, textAr: entry.fallbackAr ?? '', textFr: entry.fallbackFr ?? '' })
              }
            >
              {t('take_fallback')}
            </Button>
          )}
        </div>
      )}
      <TermsEditor
        terms={written.terms}
        onChange={(terms) => onChange({ ...written, terms })}
        parties={parties}
        tried={tried}
      />
    </>
  );
}
