import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useFilterValues } from './filters.js';
import styles from './list_head.module.css';

interface TextSearchProps {
  /** What can be searched by, in a word or two. */
  placeholder: string;
  label: string;
}

/** Words typed go to the address (`?text=`) a moment after the last key, and come back from it. */
export function TextSearch({ placeholder, label }: TextSearchProps) {
  const { value, set } = useFilterValues();
  const asked = value('text') ?? '';
  const [typed, setTyped] = useState(asked);
  const search = useDebouncedCallback((text: string) => set('text', text.trim() || null), 300);
  useEffect(() => setTyped((before) => (before.trim() === asked ? before : asked)), [asked]);
  return (
    <TextInput
      type="search"
      className={styles.search ?? ''}
      aria-label={label}
      placeholder={placeholder}
      leftSection={<IconSearch size={16} stroke={1.8} />}
      maxLength={100}
      value={typed}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        search(event.currentTarget.value);
      }}
    />
  );
}
