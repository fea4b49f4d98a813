import { ActionIcon, Button } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTexts } from '../../i18n/texts.js';
import type { Party } from './party.js';
import { emptyTerm, faultsOf } from './term_draft.js';
import { TermFields } from './term_fields.js';
import styles from './terms_editor.module.css';
import { termTexts } from './term.texts.js';
import type { Terms } from './terms.js';

interface EditorProps {
  terms: readonly Terms[];
  onChange: (terms: readonly Terms[]) => void;
  parties: readonly Party[];
  /** Whether one has tried to send: faults show from then on. */
  tried: boolean;
}

/** A new promise is first offered in the name of the only partner, if there is one. */
function fresh(parties: readonly Party[]): Terms {
  const partners = parties.filter(({ side }) => side === 'PARTNER');
  const [only] = partners;
  return { ...emptyTerm, debtorIds: partners.length === 1 && only ? [only.id] : [] };
}

export function TermsEditor({ terms, onChange, parties, tried }: EditorProps) {
  const t = useTexts(termTexts);
  return (
    <section className={styles.editor} aria-label={t('editor')}>
      <p>{t('editor_text')}</p>
      {terms.map((term, place) => (
        <fieldset key={place} className={styles.term} aria-label={t('one', { number: place + 1 })}>
          <div className={styles.legend}>
            <span>{t('one', { number: place + 1 })}</span>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={`${t('remove')} (${place + 1})`}
              title={t('remove')}
              onClick={() => onChange(terms.filter((_, other) => other !== place))}
            >
              <IconTrash size={16} stroke={1.7} />
            </ActionIcon>
          </div>
          <TermFields
            term={term}
            parties={parties}
            faults={tried ? faultsOf(term) : []}
            onChange={(next) => onChange(terms.map((one, other) => (other === place ? next : one)))}
          />
        </fieldset>
      ))}
      <Button
        variant="default"
        size="xs"
        leftSection={<IconPlus size={15} stroke={2} />}
        disabled={terms.length >= 20}
        onClick={() => onChange([...terms, fresh(parties)])}
      >
        {t('add')}
      </Button>
    </section>
  );
}
