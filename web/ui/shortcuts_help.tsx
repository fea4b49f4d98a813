import { Kbd, Modal } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTexts } from '../i18n/texts.js';
import { useShortcut, useShortcuts } from './keys.js';
import styles from './shortcuts_help.module.css';
import { uiTexts } from './ui.texts.js';

const symbols: Readonly<Record<string, string>> = {
  arrowdown: '↓',
  arrowup: '↑',
  enter: 'Enter',
  escape: 'Esc',
};

let opener: () => void = () => undefined;
export const openShortcuts = (): void => opener();

/** All keys of the screen one is on, opened by `?` and from the account's menu. */
export function ShortcutsHelp() {
  const t = useTexts(uiTexts);
  const [opened, setOpened] = useState(false);
  const shortcuts = useShortcuts();
  const open = (): void => setOpened(true);
  useEffect(() => {
    opener = open;
  });
  useShortcut({ key: '?', label: t('keys.help') }, open);
  const shown = [...new Map(shortcuts.map((entry) => [entry.label, entry])).values()];
  const keysOf = (label: string) => shortcuts.filter((entry) => entry.label === label);
  return (
    <Modal
      opened={opened}
      onClose={() => setOpened(false)}
      title={t('shortcuts')}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <dl className={styles.keys}>
        {shown.map(({ label }) => (
          <div key={label} className={styles.row}>
            <dt>{label}</dt>
            <dd dir="ltr">
              {[...new Map(keysOf(label).map((entry) => [entry.key, entry])).values()].map(({ key, mod }) => (
                <span key={key}>
                  {mod && <Kbd>Ctrl</Kbd>} <Kbd>{symbols[key] ?? key.toUpperCase()}</Kbd>
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
