import { Checkbox, Fieldset, MultiSelect, NativeSelect, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { today } from '../../i18n/format.js';
import { useTexts } from '../../i18n/texts.js';
import { useWordOptions, type WordList, type WordOf } from '../../i18n/words.texts.js';
import { DateField } from '../../ui/date_field.js';
import styles from './file_form.module.css';
import { hasArabic, hasLatin, type Lacks, type Typed, type TypedField } from './file_form.js';
import { fileFormTexts } from './file_form.texts.js';

export interface FieldsProps {
  typed: Typed;
  set: (typed: Typed) => void;
  lacks: Lacks;
}

type Texts<K> = K extends TypedField ? (Typed[K] extends string ? K : never) : never;
type TextField = Texts<TypedField>;

/** Brings the first field that lacks something under the eye and the keys, once it is marked. */
export function showFirstLack(form: HTMLFormElement): void {
  requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
}

/** Hints below the field: in a grid the fields of one line stay on it. */
export const fieldOrder = ['label', 'input', 'description', 'error'] as const;

/** What every field of the form shares: label, value, what lacks. */
function useField({ typed, set, lacks }: FieldsProps) {
  const t = useTexts(fileFormTexts);
  return (field: TextField, { optional = false } = {}) => {
    const label = t(`field.${field}`);
    const lack = lacks[field];
    return {
      label: optional ? t('optional', { label }) : label,
      required: !optional,
      value: typed[field],
      error: lack ? t(`lack.${lack}`) : null,
      inputWrapperOrder: [...fieldOrder],
      'data-field': field,
      onChange: (event: { currentTarget: { value: string } }) =>
        set({ ...typed, [field]: event.currentTarget.value }),
    };
  };
}

function WordSelect<L extends WordList>({
  list,
  ...field
}: { list: L } & ReturnType<ReturnType<typeof useField>>) {
  const options = useWordOptions(list);
  return <NativeSelect {...field} data={[{ value: '', label: '—', disabled: true }, ...options]} />;
}

/** A name in the wrong script can go to its own field; a missing one is asked for, gently. */
function NameHint({ typed, set, script }: Omit<FieldsProps, 'lacks'> & { script: 'ar' | 'latin' }) {
  const t = useTexts(fileFormTexts);
  const [own, other] =
    script === 'ar' ? (['nameAr', 'nameLatin'] as const) : (['nameLatin', 'nameAr'] as const);
  const [fits, belongs] = script === 'ar' ? [hasArabic, hasLatin] : [hasLatin, hasArabic];
  const value = typed[own];
  if (value && !fits(value) && belongs(value) && !typed[other]) {
    return (
      <p className={styles.hint} role="status">
        {t('hint.swap')}{' '}
        <button type="button" onClick={() => set({ ...typed, [own]: '', [other]: value })}>
          {t('hint.swap_action')}
        </button>
      </p>
    );
  }
  if (value || !typed[other] || !belongs(typed[other])) return null;
  return (
    <p className={styles.hint} role="status">
      {t(script === 'ar' ? 'hint.other_missing_ar' : 'hint.other_missing_latin')}
    </p>
  );
}

export function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Fieldset variant="unstyled" legend={title} className={styles.group ?? ''}>
      <div className={styles.grid}>{children}</div>
    </Fieldset>
  );
}

/** Who it is, in both scripts. */
export function PersonFields(props: FieldsProps & { children?: ReactNode }) {
  const t = useTexts(fileFormTexts);
  const field = useField(props);
  const { typed, set, lacks, children } = props;
  const { onChange: _, ...born } = field('bornOn');
  return (
    <Group title={t('groups.person')}>
      <div>
        <TextInput
          {...field('nameAr')}
          lang="ar-MA"
          dir="rtl"
          maxLength={200}
          description={t('hint.nameAr')}
        />
        <NameHint {...{ typed, set }} script="ar" />
      </div>
      <div>
        <TextInput
          {...field('nameLatin')}
          lang="fr-MA"
          dir="ltr"
          maxLength={200}
          description={t('hint.nameLatin')}
        />
        <NameHint {...{ typed, set }} script="latin" />
      </div>
      <DateField
        label={born.label}
        required
        max={today()}
        value={typed.bornOn || null}
        onChange={(bornOn) => set({ ...typed, bornOn: bornOn ?? '' })}
        error={lacks.bornOn ? born.error : null}
      />
      <WordSelect list="sex" {...field('sex')} />
      <WordSelect list="family_tie" {...field('tie')} />
      <TextInput {...field('memberCard', { optional: true })} dir="ltr" maxLength={40} />
      {children}
    </Group>
  );
}

export function ContactFields(props: FieldsProps) {
  const t = useTexts(fileFormTexts);
  const field = useField(props);
  return (
    <Group title={t('groups.contact')}>
      <TextInput {...field('phone', { optional: true })} type="tel" dir="ltr" maxLength={40} />
      <TextInput {...field('email', { optional: true })} type="email" dir="ltr" maxLength={254} />
      <Textarea
        {...field('addressAr', { optional: true })}
        className={styles.wide ?? ''}
        lang="ar-MA"
        dir="rtl"
        autosize
        minRows={1}
        maxLength={500}
      />
    </Group>
  );
}

export function SituationFields(props: FieldsProps) {
  const t = useTexts(fileFormTexts);
  const field = useField(props);
  const { typed, set } = props;
  return (
    <Group title={t('groups.situation')}>
      <WordSelect list="education" {...field('education')} />
      <WordSelect list="situation" {...field('situation')} />
      {(['disability', 'lowIncome'] as const).map((mark) => (
        <Checkbox
          key={mark}
          label={t(`field.${mark}`)}
          checked={typed[mark]}
          onChange={(event) => set({ ...typed, [mark]: event.currentTarget.checked })}
        />
      ))}
    </Group>
  );
}

export function ProjectFields(props: FieldsProps) {
  const t = useTexts(fileFormTexts);
  const field = useField(props);
  const { typed, set } = props;
  const needs = useWordOptions('support_kind');
  return (
    <Group title={t('groups.project')}>
      <TextInput {...field('titleAr')} lang="ar-MA" dir="rtl" maxLength={300} />
      <TextInput {...field('titleFr', { optional: true })} lang="fr-MA" dir="ltr" maxLength={300} />
      <WordSelect list="sector" {...field('sector')} />
      <WordSelect list="legal_form" {...field('legalForm')} />
      <TextInput {...field('partners', { optional: true })} inputMode="numeric" maxLength={4} />
      <Textarea
        {...field('summary', { optional: true })}
        className={styles.wide ?? ''}
        description={t('hint.summary')}
        dir="auto"
        autosize
        minRows={3}
        maxRows={12}
        maxLength={4000}
      />
      <MultiSelect
        className={styles.wide ?? ''}
        label={t('field.needs')}
        description={t('hint.needs')}
        inputWrapperOrder={[...fieldOrder]}
        data={needs}
        value={[...typed.needs]}
        onChange={(chosen) => set({ ...typed, needs: chosen as WordOf<'support_kind'>[] })}
        hidePickedOptions
      />
    </Group>
  );
}
