import { TextInput } from '@mantine/core';
import { useTexts } from '../../i18n/texts.js';
import { fieldOrder } from './file_fields.js';
import { fileFormTexts } from './file_form.texts.js';

/** Written, never read back: the hub keeps it sealed, and no draft of this browser holds it. */
export function NationalIdField({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const t = useTexts(fileFormTexts);
  return (
    <TextInput
      label={t('optional', { label: t('national_id') })}
      description={t('hint.national_id')}
      inputWrapperOrder={[...fieldOrder]}
      dir="ltr"
      autoComplete="off"
      spellCheck={false}
      maxLength={20}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
