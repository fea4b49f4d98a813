import {
  IconAdjustmentsHorizontal,
  IconBuildingStore,
  IconChartBar,
  IconCalendarDue,
  IconFileText,
  IconFolder,
  IconInbox,
  IconMap2,
  IconSend,
  IconUsers,
  IconUsersGroup,
} from '@tabler/icons-react';
import { ReferralsWaiting } from '../features/referrals/referrals_waiting.js';
import { FilesWaitingCount } from '../features/beneficiaries/files_waiting.js';
import { AgreementsWaitingCount } from '../features/agreements/agreements_waiting.js';
import { ObligationsLateCount } from '../features/obligations/obligations_late.js';
import { portalOf, type Portal, type Viewer } from '../graphql/viewer.js';
import { useTexts } from '../i18n/texts.js';
import type { NavGroup } from '../ui/navigation.js';
import { portalTexts } from './portal.texts.js';

const homes: Readonly<Record<Portal, string>> = {
  partner: '/referrals',
  delegation: '/waiting',
  headquarters: '/waiting',
};

/** In the commission files, and what came of them, are for those who work on them or look on, not for all. */
export const seesFiles = ({ roles, partner }: Viewer): boolean =>
  partner === null && roles.some((role) => ['PROGRAMME_OFFICER', 'AUDITOR', 'DELEGATE'].includes(role));

/** Whose whole work here is people: agreements and files wait for others. */
const onlyAdministers = ({ roles }: Viewer): boolean => roles.every((role) => role === 'ADMINISTRATOR');

/** Where each person begins: on what waits for them. Referrals are read by a partner's officers alone. */
export function homeOf(viewer: Viewer): string {
  const portal = portalOf(viewer);
  if (portal === 'headquarters' && onlyAdministers(viewer)) return '/people';
  if (portal !== 'partner' || viewer.roles.includes('PARTNER_OFFICER')) return homes[portal];
  return viewer.roles.includes('PARTNER_NEGOTIATOR') ? '/agreements' : '/people';
}

/** The menu of each portal. A count is a component of the feature that owns the number. */
export function usePortalNav(viewer: Viewer): readonly NavGroup[] {
  const t = useTexts(portalTexts);
  const officer = viewer.roles.includes('PARTNER_OFFICER');
  const agreements = {
    to: '/agreements',
    label: t('nav.agreements'),
    icon: IconFileText,
    count: <AgreementsWaitingCount />,
  };
  const commitments = { to: '/commitments', label: t('nav.commitments'), icon: IconAdjustmentsHorizontal };
  const obligations = {
    to: '/obligations',
    label: t('nav.obligations'),
    icon: IconCalendarDue,
    count: <ObligationsLateCount />,
  };
  const coverage = { to: '/coverage', label: t('nav.coverage'), icon: IconMap2 };
  const files = { to: '/files', label: t('nav.files'), icon: IconFolder };
  const referrals = { to: '/referrals', label: t('nav.referrals'), icon: IconSend };
  const meetings = { to: '/meetings', label: t('nav.meetings'), icon: IconUsersGroup };
  const enterprises = { to: '/enterprises', label: t('nav.enterprises'), icon: IconBuildingStore };
  const figures = { to: '/figures', label: t('nav.figures'), icon: IconChartBar };
  const waiting = { to: '/waiting', label: t('nav.waiting'), icon: IconInbox };
  const people = { to: '/people', label: t('nav.people'), icon: IconUsers };
  const administers = viewer.roles.includes('ADMINISTRATOR');
  const persons = seesFiles(viewer);
  const inbox = {
    items: [{ ...referrals, label: t('nav.inbox'), icon: IconInbox, count: <ReferralsWaiting attention /> }],
  };
  const groups: Readonly<Record<Portal, readonly NavGroup[]>> = {
    partner: [
      ...(officer ? [inbox] : []),
      {
        label: t('groups.agreements'),
        items: [agreements, commitments, people],
      },
    ],
    delegation: [
      { items: [waiting] },
      {
        label: t('groups.work'),
        items: persons
          ? [{ ...files, count: <FilesWaitingCount /> }, referrals, meetings, enterprises]
          : [meetings],
      },
      { label: t('groups.programme'), items: [agreements, commitments, coverage] },
    ],
    headquarters: [
      ...(onlyAdministers(viewer) ? [{ items: [people] }] : [{ items: [waiting] }]),
      { label: t('groups.agreements'), items: [agreements, obligations, commitments] },
      {
        label: t('groups.programme'),
        items: [
          coverage,
          ...(persons ? [figures, files, referrals] : []),
          meetings,
          ...(persons ? [enterprises] : []),
          ...(administers && !onlyAdministers(viewer) ? [people] : []),
        ],
      },
    ],
  };
  return groups[portalOf(viewer)];
}
