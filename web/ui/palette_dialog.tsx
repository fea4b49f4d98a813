import '@mantine/spotlight/styles.css';
import { Loader } from '@mantine/core';
import { Spotlight, spotlight } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { useTexts } from '../i18n/texts.js';
import { useCommandProviders, type Command, type CommandProvider } from './command_palette.js';
import type { NavGroup } from './navigation.js';
import { uiTexts } from './ui.texts.js';

interface Found {
  readonly id: string;
  readonly label: string;
  readonly commands: readonly Command[];
}

interface PaletteProps {
  nav: readonly NavGroup[];
  opened: boolean;
  onClose: () => void;
}

const waitMs = 180;

/** Asks every provider once the words rest; a provider that fails stays silent, the others still answer. */
function useFound(words: string): { found: readonly Found[]; busy: boolean } {
  const providers = useCommandProviders();
  const [state, setState] = useState<{ words: string; found: readonly Found[] }>({ words: '', found: [] });
  useEffect(() => {
    if (words === '') return undefined;
    let current = true;
    const ask = async ({ id, label, search }: CommandProvider): Promise<Found> => {
      try {
        return { id, label, commands: await search(words) };
      } catch {
        return { id, label, commands: [] };
      }
    };
    const timer = setTimeout(() => {
      void Promise.all(providers.map(ask)).then((found) => current && setState({ words, found }));
    }, waitMs);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [words, providers]);
  const fresh = state.words === words;
  return { found: fresh ? state.found : [], busy: words !== '' && !fresh && providers.length > 0 };
}

/** The menu's own places are found without asking anyone. */
function placesFor(nav: readonly NavGroup[], words: string): readonly Command[] {
  const wanted = words.toLocaleLowerCase();
  return nav
    .flatMap((group) => group.items)
    .filter((item) => item.label.toLocaleLowerCase().includes(wanted))
    .map(({ to, label, icon }) => ({ id: to, label, icon, to }));
}

export function PaletteDialog({ nav, opened, onClose }: PaletteProps) {
  const t = useTexts(uiTexts);
  const navigate = useNavigate();
  const [query, setQuery] = useState('');
  const words = query.trim();
  const { found, busy } = useFound(words);
  useEffect(() => {
    if (opened) spotlight.open();
  }, [opened]);
  const groups = [{ id: 'places', label: t('pages'), commands: placesFor(nav, words) }, ...found].filter(
    (group) => group.commands.length > 0,
  );
  return (
    <Spotlight.Root
      query={query}
      onQueryChange={setQuery}
      onSpotlightClose={onClose}
      shortcut={null}
      scrollable
      maxHeight={420}
      radius="md"
      centered={false}
      yOffset="12dvh"
      overlayProps={{ backgroundOpacity: 0.35, blur: 0 }}
      attributes={{ content: { 'aria-label': t('search_label') } }}
    >
      <Spotlight.Search
        placeholder={t('search_start')}
        aria-label={t('search_label')}
        leftSection={busy ? <Loader size={16} /> : <IconSearch size={18} stroke={1.6} />}
      />
      <Spotlight.ActionsList aria-label={t('search_label')}>
        {groups.map(({ id, label, commands }) => (
          <Spotlight.ActionsGroup key={id} label={label}>
            {commands.map(({ id: key, label: text, description, icon: Icon, to }) => (
              <Spotlight.Action
                key={key}
                label={text}
                {...(description ? { description } : {})}
                leftSection={Icon && <Icon size={18} stroke={1.6} />}
                onClick={() => void navigate(to)}
              />
            ))}
          </Spotlight.ActionsGroup>
        ))}
        {groups.length === 0 && (
          <Spotlight.Empty>{busy ? t('searching') : t('search_nothing')}</Spotlight.Empty>
        )}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}
