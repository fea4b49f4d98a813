import { ActionIcon, Indicator, Popover, Select, Stack } from '@mantine/core';
import { IconFilter, IconX } from '@tabler/icons-react';
import { useSearchParams } from 'react-router';
import { useTexts } from '../i18n/texts.js';
import styles from './filters.module.css';
import { uiTexts } from './ui.texts.js';

export interface Filter {
  /** Its name in the query string. */
  readonly key: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** Comes by a link only (`?commitment=…`): shown while it holds, not offered. */
  readonly byLink?: boolean;
}

/** A filter lives in the address: it can be kept, shared and gone back to. */
export function useFilterValues(): {
  value: (key: string) => string | null;
  set: (key: string, value: string | null) => void;
} {
  const [params, setParams] = useSearchParams();
  const set = (key: string, value: string | null): void =>
    setParams(() => {
      // The address itself: what was rendered last may lag behind it, and a filter chosen just before would be lost.
      const after = new URLSearchParams(window.location.search);
      if (value === null) after.delete(key);
      else after.set(key, value);
      return after;
    });
  return { value: (key) => params.get(key), set };
}

/** The filters of a list behind one button; how many hold stands on it. */
export function FilterMenu({ filters, onOpen }: { filters: readonly Filter[]; onOpen?: () => void }) {
  const t = useTexts(uiTexts);
  const { value, set } = useFilterValues();
  const offered = filters.filter(({ byLink }) => !byLink);
  const held = offered.filter(({ key }) => value(key) !== null).length;
  return (
    <Popover position="bottom-end" width={280} shadow="md" trapFocus returnFocus {...(onOpen && { onOpen })}>
      <Indicator disabled={held === 0} size={8} offset={4} color="green">
        <Popover.Target>
          <ActionIcon variant="subtle" color="gray" aria-label={t('filter')} title={t('filter')}>
            <IconFilter size={18} stroke={1.7} />
          </ActionIcon>
        </Popover.Target>
      </Indicator>
      <Popover.Dropdown aria-label={t('filter')}>
        <Stack gap="sm">
          {offered.map(({ key, label, options }) => (
            <Select
              key={key}
              label={label}
              placeholder={t('filter_all')}
              data={[...options]}
              value={value(key)}
              onChange={(next) => set(key, next)}
              searchable={options.length > 12}
              clearable
              clearButtonProps={{ 'aria-label': t('filter_remove', { name: label }) }}
              nothingFoundMessage={t('filter_nothing')}
              comboboxProps={{ withinPortal: false }}
            />
          ))}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}

/** What holds now, each with its way out. */
export function FilterChips({ filters }: { filters: readonly Filter[] }) {
  const t = useTexts(uiTexts);
  const { value, set } = useFilterValues();
  const held = filters.flatMap(({ key, label, options }) => {
    const chosen = value(key);
    if (chosen === null) return [];
    return [{ key, label, shown: options.find((option) => option.value === chosen)?.label ?? '…' }];
  });
  if (held.length === 0) return null;
  return (
    <ul className={styles.chips} aria-label={t('filter')}>
      {held.map(({ key, label, shown }) => (
        <li key={key}>
          <button
            type="button"
            className={styles.chip}
            onClick={() => set(key, null)}
            aria-label={t('filter_remove', { name: `${label} ${shown}` })}
          >
            <span className={styles.name}>{label}</span>
            <bdi>{shown}</bdi>
            <IconX size={14} stroke={1.8} />
          </button>
        </li>
      ))}
    </ul>
  );
}
