import { ActionIcon, Menu, useMantineColorScheme } from '@mantine/core';
import { IconCheck, IconDeviceDesktop, IconLanguage, IconMoon, IconSun } from '@tabler/icons-react';
import { chooseLocale, languageTags, localeNames, locales, useLocale, type Locale } from '../i18n/locale.js';
import { useTexts } from '../i18n/texts.js';
import styles from './preferences.module.css';
import { uiTexts } from './ui.texts.js';

interface LanguageMenuProps {
  /** Besides the choice on this machine: keep it with the person. */
  onChoose?: (locale: Locale) => void;
}

export function LanguageMenu({ onChoose }: LanguageMenuProps) {
  const t = useTexts(uiTexts);
  const { locale } = useLocale();
  return (
    <Menu position="bottom-end" width={180} shadow="md">
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={`${t('language')}: ${localeNames[locale]}`}
        >
          <IconLanguage size={19} stroke={1.6} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {locales.map((option) => (
          <Menu.Item
            key={option}
            lang={languageTags[option]}
            onClick={() => {
              chooseLocale(option);
              onChoose?.(option);
            }}
            rightSection={option === locale ? <IconCheck size={16} /> : null}
            aria-current={option === locale || undefined}
          >
            {localeNames[option]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

const schemes = [
  ['light', 'theme_light', IconSun],
  ['dark', 'theme_dark', IconMoon],
  ['auto', 'theme_auto', IconDeviceDesktop],
] as const;

export function ThemeMenu() {
  const t = useTexts(uiTexts);
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const Current = schemes.find(([scheme]) => scheme === colorScheme)?.[2] ?? IconSun;
  return (
    <Menu position="bottom-end" width={180} shadow="md">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t('theme')}>
          <Current size={19} stroke={1.6} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {schemes.map(([scheme, label, Icon]) => (
          <Menu.Item
            key={scheme}
            leftSection={<Icon size={16} stroke={1.6} />}
            rightSection={scheme === colorScheme ? <IconCheck size={16} /> : null}
            aria-current={scheme === colorScheme || undefined}
            onClick={() => setColorScheme(scheme)}
          >
            {t(label)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

/** The languages by their names, in the open: for whoever cannot read the page that shows them. */
export function LanguageChoice({ onChoose }: LanguageMenuProps) {
  const t = useTexts(uiTexts);
  const { locale } = useLocale();
  return (
    <div role="group" aria-label={t('language')} className={styles.languages}>
      {locales.map((option) => (
        <button
          key={option}
          type="button"
          lang={languageTags[option]}
          aria-pressed={option === locale}
          onClick={() => {
            chooseLocale(option);
            onChoose?.(option);
          }}
        >
          {localeNames[option]}
        </button>
      ))}
    </div>
  );
}
