import { Checkbox, MultiSelect, NativeSelect, NumberInput, SegmentedControl, Textarea } from '@mantine/core';
import { useTexts } from '../../i18n/texts.js';
import { useWordOptions, words, type WordList, type WordOf } from '../../i18n/words.texts.js';
import { DateField } from '../../ui/date_field.js';
import { usePartyName, type Party } from './party.js';
import { ProvincesField } from './provinces_field.js';
import { withMeasure, type TermFault } from './term_draft.js';
import styles from './terms_editor.module.css';
import { termTexts } from './term.texts.js';
import type { Terms } from './terms.js';

interface FieldsProps {
  term: Terms;
  onChange: (term: Terms) => void;
  /** Shown once one has tried to send. */
  faults: readonly TermFault[];
}

const whole = (value: string | number): number | null =>
  value === '' || !Number.isFinite(Number(value)) ? null : Math.trunc(Number(value));
const decimal = (value: string | number): string | null => (value === '' ? null : String(value));

function isIn<L extends WordList>(list: L, value: string): value is WordOf<L> {
  return Object.hasOwn(words[list], value);
}

/** Quantity, envelope, rank or date: what the measure asks for. */
function VolumeFields({ term, onChange, faults }: FieldsProps) {
  const t = useTexts(termTexts);
  const units = useWordOptions('counted_unit');
  const periods = useWordOptions('allotment_period');
  const { measure } = term;
  return (
    <>
      {measure === 'COUNTED' && (
        <>
          <NumberInput
            label={t('field.quantity')}
            min={1}
            max={2_000_000_000}
            allowDecimal={false}
            hideControls
            value={term.quantity ?? ''}
            onChange={(value) => onChange({ ...term, quantity: whole(value) })}
          />
          <NativeSelect
            label={t('field.unit')}
            data={units}
            value={term.unit ?? ''}
            error={faults.includes('unit') ? t('fault.unit') : null}
            onChange={({ currentTarget: { value } }) =>
              isIn('counted_unit', value) && onChange({ ...term, unit: value })
            }
          />
        </>
      )}
      {measure === 'MONEY' && (
        <>
          <NumberInput
            label={t('field.amount')}
            min={0}
            decimalScale={2}
            thousandSeparator=" "
            hideControls
            value={term.amount ?? ''}
            onChange={(value) => onChange({ ...term, amount: decimal(value) })}
          />
          <NumberInput
            label={t('field.amountPerFile')}
            min={0}
            decimalScale={2}
            thousandSeparator=" "
            hideControls
            value={term.amountPerFile ?? ''}
            onChange={(value) => onChange({ ...term, amountPerFile: decimal(value) })}
          />
        </>
      )}
      {(measure === 'COUNTED' || measure === 'MONEY') && (
        <NativeSelect
          label={t('field.period')}
          data={periods}
          value={term.period ?? ''}
          onChange={({ currentTarget: { value } }) =>
            isIn('allotment_period', value) && onChange({ ...term, period: value })
          }
        />
      )}
      {measure === 'PRIORITY' && (
        <NumberInput
          label={t('field.rank')}
          min={1}
          max={1000}
          allowDecimal={false}
          hideControls
          value={term.rank ?? ''}
          onChange={(value) => onChange({ ...term, rank: whole(value) })}
        />
      )}
      {measure === 'DELIVERABLE' && (
        <DateField
          label={t('field.dueOn')}
          value={term.dueOn}
          onChange={(dueOn) => onChange({ ...term, dueOn })}
        />
      )}
      <NumberInput
        label={t('field.responseDays')}
        min={1}
        max={365}
        allowDecimal={false}
        hideControls
        value={term.responseDays ?? ''}
        onChange={(value) => onChange({ ...term, responseDays: whole(value) })}
      />
    </>
  );
}

function ScopeFields({ term, onChange, faults }: FieldsProps) {
  const t = useTexts(termTexts);
  return (
    <div className={styles.wide}>
      <SegmentedControl
        size="xs"
        aria-label={t('field.scope')}
        value={term.national ? 'national' : 'provinces'}
        onChange={(value) => onChange({ ...term, national: value === 'national', perProvince: false })}
        data={[
          { value: 'national', label: t('whole_country') },
          { value: 'provinces', label: t('provinces_chosen') },
        ]}
      />
      {!term.national && (
        <div className={styles.fields}>
          <ProvincesField
            value={term.provinceCodes}
            onChange={(provinceCodes) => onChange({ ...term, provinceCodes })}
            error={faults.includes('provinces') ? t('fault.provinces') : null}
          />
          {term.measure === 'COUNTED' && (
            <Checkbox
              label={t('field.perProvince')}
              checked={term.perProvince}
              onChange={({ currentTarget: { checked } }) => onChange({ ...term, perProvince: checked })}
            />
          )}
        </div>
      )}
    </div>
  );
}

/** Whom it serves and when: folded away, because most promises leave it open. */
function ConditionFields({ term, onChange, faults }: FieldsProps) {
  const t = useTexts(termTexts);
  const options = {
    sectors: useWordOptions('sector'),
    legalForms: useWordOptions('legal_form'),
    stages: useWordOptions('stage'),
    targetGroups: useWordOptions('target_group'),
  };
  const { sectors, legalForms, stages, targetGroups, minAge, maxAge } = term;
  const limited = sectors.length + legalForms.length + stages.length + targetGroups.length > 0;
  const ages = faults.includes('ages') ? t('fault.ages') : null;
  return (
    <details
      className={styles.conditions}
      open={limited || minAge !== null || maxAge !== null || ages !== null}
    >
      <summary>{t('conditions')}</summary>
      <div className={styles.fields}>
        <MultiSelect
          label={t('field.sectors')}
          data={options.sectors}
          value={[...sectors]}
          onChange={(values) => onChange({ ...term, sectors: values.filter((one) => isIn('sector', one)) })}
        />
        <MultiSelect
          label={t('field.legalForms')}
          data={options.legalForms}
          value={[...legalForms]}
          onChange={(values) =>
            onChange({ ...term, legalForms: values.filter((one) => isIn('legal_form', one)) })
          }
        />
        <MultiSelect
          label={t('field.stages')}
          data={options.stages}
          value={[...stages]}
          onChange={(values) => onChange({ ...term, stages: values.filter((one) => isIn('stage', one)) })}
        />
        <MultiSelect
          label={t('field.targetGroups')}
          data={options.targetGroups}
          value={[...targetGroups]}
          onChange={(values) =>
            onChange({ ...term, targetGroups: values.filter((one) => isIn('target_group', one)) })
          }
        />
        <NumberInput
          label={t('field.minAge')}
          min={0}
          max={120}
          allowDecimal={false}
          hideControls
          error={ages}
          value={minAge ?? ''}
          onChange={(value) => onChange({ ...term, minAge: whole(value) })}
        />
        <NumberInput
          label={t('field.maxAge')}
          min={0}
          max={120}
          allowDecimal={false}
          hideControls
          value={maxAge ?? ''}
          onChange={(value) => onChange({ ...term, maxAge: whole(value) })}
        />
        <Checkbox
          label={t('field.committeeDecides')}
          checked={term.committeeDecides}
          onChange={({ currentTarget: { checked } }) => onChange({ ...term, committeeDecides: checked })}
        />
        <Textarea
          label={t('field.noteAr')}
          dir="rtl"
          lang="ar"
          autosize
          maxLength={2000}
          value={term.noteAr ?? ''}
          onChange={({ currentTarget: { value } }) => onChange({ ...term, noteAr: value || null })}
        />
        <Textarea
          label={t('field.noteFr')}
          dir="ltr"
          lang="fr"
          autosize
          maxLength={2000}
          value={term.noteFr ?? ''}
          onChange={({ currentTarget: { value } }) => onChange({ ...term, noteFr: value || null })}
        />
      </div>
    </details>
  );
}

/** One promise: what, how much, who owes it, where, and under which conditions. */
export function TermFields({ parties, ...props }: FieldsProps & { parties: readonly Party[] }) {
  const t = useTexts(termTexts);
  const name = usePartyName();
  const kinds = useWordOptions('support_kind');
  const measures = useWordOptions('measure');
  const { term, onChange, faults } = props;
  return (
    <div className={styles.fields}>
      <NativeSelect
        label={t('field.kind')}
        data={kinds}
        value={term.kind}
        onChange={({ currentTarget: { value } }) =>
          isIn('support_kind', value) && onChange({ ...term, kind: value })
        }
      />
      <NativeSelect
        label={t('field.how')}
        data={measures}
        value={term.measure}
        onChange={({ currentTarget: { value } }) =>
          isIn('measure', value) && onChange(withMeasure(term, value))
        }
      />
      <MultiSelect
        label={t('field.debtors')}
        required
        value={[...term.debtorIds]}
        data={parties.map((party) => ({ value: party.id, label: name(party, 'short') }))}
        onChange={(debtorIds) => onChange({ ...term, debtorIds })}
        error={faults.includes('debtors') ? t('fault.debtors') : null}
      />
      <VolumeFields {...props} />
      <ScopeFields {...props} />
      <ConditionFields {...props} />
    </div>
  );
}
