import { MultiSelect, Select } from '@mantine/core';
import type { ReactNode } from 'react';
import { useRegions } from '../../graphql/regions.js';
import { useTexts } from '../../i18n/texts.js';
import { termTexts } from './term.texts.js';

interface ProvincesProps {
  value: readonly string[];
  onChange: (codes: string[]) => void;
  error?: ReactNode;
}

/** Provinces one by one, or a whole region at once. */
export function ProvincesField({ value, onChange, error }: ProvincesProps) {
  const t = useTexts(termTexts);
  const regions = useRegions();
  const addRegion = (code: string | null): void => {
    const region = regions.find((one) => one.code === code);
    if (region) onChange([...new Set([...value, ...region.provinces.map((province) => province.code)])]);
  };
  return (
    <>
      <Select
        label={t('field.region')}
        data={regions.map(({ code, name }) => ({ value: code, label: name }))}
        value={null}
        onChange={addRegion}
        searchable
      />
      <MultiSelect
        label={t('field.provinces')}
        data={regions.map(({ name, provinces }) => ({
          group: name,
          items: provinces.map((province) => ({ value: province.code, label: province.name })),
        }))}
        value={[...value]}
        onChange={onChange}
        searchable
        required
        error={error}
      />
    </>
  );
}
