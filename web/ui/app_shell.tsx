import { ActionIcon, Drawer, Kbd, Menu } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconDots, IconKeyboard, IconLogout, IconSearch, IconUserCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Locale } from '../i18n/locale.js';
import { useTexts } from '../i18n/texts.js';
import styles from './app_shell.module.css';
import { CommandPalette, openPalette } from './command_palette.js';
import { ConnectionBar } from './connection_bar.js';
import { BottomBar, Navigation, tabStyles, type NavGroup } from './navigation.js';
import { LanguageMenu, ThemeMenu } from './preferences.js';
import { openShortcuts, ShortcutsHelp } from './shortcuts_help.js';
import { uiTexts } from './ui.texts.js';

interface Account {
  readonly name: string;
  /** What stands under the name: the role, the organisation. */
  readonly detail: string;
  readonly email: string;
}

interface AppShellProps {
  brand: string;
  /** Whose portal this is: a partner's, a delegation's or headquarters'. */
  organisation: string;
  nav: readonly NavGroup[];
  account: Account;
  connection: 'online' | 'lost' | 'back';
  onSignOut: () => void;
  /** The address of the page of one's own account. */
  accountTo?: string;
  onLocale?: (locale: Locale) => void;
  children: ReactNode;
}

function Brand({ brand, organisation }: Pick<AppShellProps, 'brand' | 'organisation'>) {
  return (
    <div className={styles.brand}>
      <img src="/icon.svg" alt="" width={28} height={28} />
      <div className={styles.brandText}>
        <span className={styles.brandName}>{brand}</span>
        <span className={styles.organisation} title={organisation}>
          {organisation}
        </span>
      </div>
    </div>
  );
}

function AccountMenu({
  account,
  onSignOut,
  accountTo,
}: Pick<AppShellProps, 'account' | 'onSignOut' | 'accountTo'>) {
  const t = useTexts(uiTexts);
  const initial = Array.from(account.name.trim())[0] ?? '?';
  return (
    <Menu position="bottom-end" width={260} shadow="md">
      <Menu.Target>
        <ActionIcon
          variant="default"
          size="lg"
          radius="xl"
          className={styles.avatar}
          aria-label={`${t('account')}: ${account.name}`}
        >
          {initial}
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <div className={styles.account}>
          <strong>{account.name}</strong>
          <span>{account.detail}</span>
          <bdi dir="ltr">{account.email}</bdi>
        </div>
        <Menu.Divider />
        {accountTo && (
          <Menu.Item component={Link} to={accountTo} leftSection={<IconUserCircle size={16} stroke={1.6} />}>
            {t('account')}
          </Menu.Item>
        )}
        <Menu.Item
          leftSection={<IconKeyboard size={16} stroke={1.6} />}
          rightSection={
            <Kbd size="xs" aria-hidden="true">
              ?
            </Kbd>
          }
          onClick={openShortcuts}
        >
          {t('shortcuts')}
        </Menu.Item>
        <Menu.Item leftSection={<IconLogout size={16} stroke={1.6} />} onClick={onSignOut}>
          {t('sign_out')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function SearchTrigger() {
  const t = useTexts(uiTexts);
  return (
    <button type="button" className={styles.search} onClick={openPalette} title={t('search_label')}>
      <IconSearch size={16} stroke={1.8} />
      <span className={styles.searchText}>{t('search')}</span>
      <span className={styles.searchKeys} dir="ltr">
        <Kbd size="xs">Ctrl</Kbd> <Kbd size="xs">K</Kbd>
      </span>
    </button>
  );
}

/** The frame of every page: menu with counts, search, language, theme, account; a bar under the thumb when small. */
export function AppShell(props: AppShellProps) {
  const { brand, organisation, nav, account, connection, onSignOut, accountTo, onLocale, children } = props;
  const t = useTexts(uiTexts);
  const [menuOpen, menu] = useDisclosure(false);
  return (
    <div className={styles.shell}>
      <a href="#content" className={styles.skip}>
        {t('skip')}
      </a>
      <aside className={styles.side}>
        <Brand brand={brand} organisation={organisation} />
        <Navigation groups={nav} label={t('menu')} />
      </aside>
      <header className={styles.header}>
        <div className={styles.headerBrand}>
          <Brand brand={brand} organisation={organisation} />
        </div>
        <SearchTrigger />
        <div className={styles.tools}>
          <LanguageMenu {...(onLocale ? { onChoose: onLocale } : {})} />
          <ThemeMenu />
          <AccountMenu account={account} onSignOut={onSignOut} {...(accountTo ? { accountTo } : {})} />
        </div>
      </header>
      <div className={styles.bar}>
        <ConnectionBar state={connection} />
      </div>
      <main id="content" tabIndex={-1} className={styles.main}>
        {children}
      </main>
      <div className={styles.bottom}>
        <BottomBar groups={nav} label={t('menu')}>
          <button type="button" className={tabStyles.tab} onClick={menu.open} aria-haspopup="dialog">
            <IconDots size={20} stroke={1.6} />
            <span className={tabStyles.text}>{t('more')}</span>
          </button>
        </BottomBar>
      </div>
      <Drawer
        opened={menuOpen}
        onClose={menu.close}
        title={organisation}
        size="18rem"
        closeButtonProps={{ 'aria-label': t('close') }}
      >
        <Navigation groups={nav} label={organisation} onNavigate={menu.close} />
      </Drawer>
      <CommandPalette nav={nav} />
      <ShortcutsHelp />
    </div>
  );
}
