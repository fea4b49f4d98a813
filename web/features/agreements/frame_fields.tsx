import { useQuery } from '@apollo/client/react';
import {
  Checkbox,
  MultiSelect,
  NativeSelect,
  NumberInput,
  SegmentedControl,
  Select,
  TextInput,
} from '@mantine/core';
import { graphql } from '../../graphql/generated/gql.js';
import { usePartnerOptions } from '../../graphql/partners.js';
import { useLocalName, useLocalText } from '../../i18n/named.js';
import { useTexts } from '../../i18n/texts.js';
import { useWordOptions, words, type WordList, type WordOf } from '../../i18n/words.texts.js';
import { DateField } from '../../ui/date_field.js';
import { Section } from '../../ui/page.js';
import type { Frame, FrameFault } from './agreement_draft.js';
import { draftTexts } from './draft.texts.js';
import styles from './frame_form.module.css';
import { ProvincesField } from './provinces_field.js';

const frameOptions = graphql(`
  query FrameOptions {
    delegations {
      id
      nameAr
      nameFr
    }
    agreements(filter: { states: [IN_FORCE] }, first: 100) {
      nodes {
        id
        reference
        kind
        titleAr
        titleFr
      }
    }
  }
`);

interface FieldsProps {
  frame: Frame;
  onChange: (frame: Frame) => void;
  faults: readonly FrameFault[];
  /** What may no longer change: the kind once drafted, the parties once opened. */
  fixed: { readonly kind: boolean; readonly parties: boolean };
}

function isIn<L extends WordList>(list: L, value: string): value is WordOf<L> {
  return Object.hasOwn(words[list], value);
}
const months = (value: string | number): number | null =>
  value === '' || !Number.isFinite(Number(value)) ? null : Math.trunc(Number(value));

function useFrameOptions() {
  const name = useLocalName();
  const text = useLocalText();
  const { data } = useQuery(frameOptions, { fetchPolicy: 'cache-first' });
  const agreements = (data?.agreements.nodes ?? []).filter(({ kind }) => kind !== 'AMENDMENT');
  const named = (one: (typeof agreements)[number]) => ({
    value: one.id,
    label: `${one.reference} · ${text(one.titleAr, one.titleFr)}`,
  });
  return {
    delegations: (data?.delegations ?? []).map((one) => ({ value: one.id, label: name(one) })),
    bases: agreements.map(named),
    frameworks: agreements.filter(({ kind }) => kind === 'FRAMEWORK').map(named),
  };
}

function WhatFields({ frame, onChange, faults, fixed }: FieldsProps) {
  const t = useTexts(draftTexts);
  const kinds = useWordOptions('agreement_kind');
  const languages = useWordOptions('language');
  const { bases, frameworks } = useFrameOptions();
  return (
    <div className={styles.fields}>
      <NativeSelect
        label={t('kind')}
        data={kinds}
        value={frame.kind}
        disabled={fixed.kind}
        onChange={({ currentTarget: { value } }) =>
          isIn('agreement_kind', value) && onChange({ ...frame, kind: value })
        }
      />
      <NativeSelect
        label={t('prevailing')}
        data={languages}
        value={frame.prevailingLanguage}
        onChange={({ currentTarget: { value } }) =>
          isIn('language', value) && onChange({ ...frame, prevailingLanguage: value })
        }
      />
      {frame.kind === 'AMENDMENT' && !fixed.kind && (
        <Select
          className={styles.wide}
          label={t('amends')}
          data={bases}
          value={frame.amendsId}
          searchable
          required
          onChange={(amendsId) => onChange({ ...frame, amendsId })}
          error={faults.includes('amends') ? t('amends_needed') : null}
        />
      )}
      {frame.kind === 'SPECIFIC' && (
        <Select
          className={styles.wide}
          label={t('parent')}
          data={frameworks}
          value={frame.parentId}
          searchable
          clearable
          onChange={(parentId) => onChange({ ...frame, parentId })}
        />
      )}
      <TextInput
        className={styles.wide}
        label={t('title_ar')}
        dir="rtl"
        lang="ar"
        maxLength={500}
        value={frame.titleAr}
        onChange={({ currentTarget: { value } }) => onChange({ ...frame, titleAr: value })}
      />
      <TextInput
        className={styles.wide}
        label={t('title_fr')}
        dir="ltr"
        lang="fr"
        maxLength={500}
        required
        value={frame.titleFr}
        onChange={({ currentTarget: { value } }) => onChange({ ...frame, titleFr: value })}
        error={faults.includes('title') ? t('title_needed') : null}
      />
    </div>
  );
}

function WhoFields({ frame, onChange, faults, fixed }: FieldsProps) {
  const t = useTexts(draftTexts);
  const partners = usePartnerOptions();
  const { delegations } = useFrameOptions();
  const headquarters = 'headquarters';
  return (
    <div className={styles.fields}>
      <Select
        label={t('commission')}
        value={frame.delegationId ?? headquarters}
        disabled={fixed.kind}
        data={[{ value: headquarters, label: t('headquarters') }, ...delegations]}
        allowDeselect={false}
        searchable
        onChange={(value) => onChange({ ...frame, delegationId: value === headquarters ? null : value })}
      />
      <MultiSelect
        className={styles.wide}
        label={t('partners')}
        data={partners}
        value={[...frame.partnerIds]}
        searchable
        required
        disabled={fixed.parties}
        onChange={(partnerIds) => onChange({ ...frame, partnerIds })}
        error={faults.includes('partners') ? t('partners_needed') : null}
      />
    </div>
  );
}

function WhereFields({ frame, onChange, faults }: FieldsProps) {
  const t = useTexts(draftTexts);
  return (
    <>
      <SegmentedControl
        size="sm"
        aria-label={t('where')}
        value={frame.national ? 'national' : 'provinces'}
        onChange={(value) => onChange({ ...frame, national: value === 'national' })}
        data={[
          { value: 'national', label: t('national') },
          { value: 'provinces', label: t('provinces') },
        ]}
      />
      {!frame.national && (
        <div className={styles.fields}>
          <ProvincesField
            value={frame.provinceCodes}
            onChange={(provinceCodes) => onChange({ ...frame, provinceCodes })}
            error={faults.includes('provinces') ? t('provinces_needed') : null}
          />
        </div>
      )}
    </>
  );
}

function LongFields({ frame, onChange }: FieldsProps) {
  const t = useTexts(draftTexts);
  const renewals = useWordOptions('renewal');
  return (
    <div className={styles.fields}>
      <NumberInput
        label={t('term')}
        min={1}
        max={600}
        allowDecimal={false}
        hideControls
        value={frame.termMonths ?? ''}
        onChange={(value) => onChange({ ...frame, termMonths: months(value) })}
      />
      <NativeSelect
        label={t('renewal')}
        data={renewals}
        value={frame.renewal}
        onChange={({ currentTarget: { value } }) =>
          isIn('renewal', value) && onChange({ ...frame, renewal: value })
        }
      />
      <NumberInput
        label={t('notice')}
        min={0}
        max={60}
        allowDecimal={false}
        hideControls
        value={frame.noticeMonths ?? ''}
        onChange={(value) => onChange({ ...frame, noticeMonths: months(value) })}
      />
      <DateField
        label={t('effective')}
        value={frame.effectiveOn}
        onChange={(effectiveOn) => onChange({ ...frame, effectiveOn })}
      />
      <NumberInput
        label={t('rhythm')}
        min={1}
        max={60}
        allowDecimal={false}
        hideControls
        value={frame.committeeRhythmMonths ?? ''}
        onChange={(value) => onChange({ ...frame, committeeRhythmMonths: months(value) })}
      />
      <Checkbox
        className={styles.wide}
        label={t('committee')}
        checked={frame.committeeDecides}
        onChange={({ currentTarget: { checked } }) => onChange({ ...frame, committeeDecides: checked })}
      />
      <Checkbox
        className={styles.wide}
        label={t('accession')}
        checked={frame.openToAccession}
        onChange={({ currentTarget: { checked } }) => onChange({ ...frame, openToAccession: checked })}
      />
    </div>
  );
}

/** What an agreement is, between whom, where and for how long. */
export function FrameFields(props: FieldsProps) {
  const t = useTexts(draftTexts);
  return (
    <>
      <Section title={t('what')}>
        <WhatFields {...props} />
      </Section>
      {props.frame.kind !== 'AMENDMENT' && (
        <Section title={t('who')}>
          <WhoFields {...props} />
        </Section>
      )}
      <Section title={t('where')}>
        <WhereFields {...props} />
      </Section>
      <Section title={t('long')}>
        <LongFields {...props} />
      </Section>
    </>
  );
}
