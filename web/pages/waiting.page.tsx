import { AgreementsWaiting } from '../features/agreements/agreements_waiting.js';
import { FilesWaiting } from '../features/beneficiaries/files_waiting.js';
import { VisitsDue } from '../features/enterprises/visits_due.js';
import { CoverageAgenda } from '../features/insight/coverage_agenda.js';
import { ReferralsReturned } from '../features/matches/referrals_returned.js';
import { ObligationsLate } from '../features/obligations/obligations_late.js';
import { portalOf, useViewer } from '../graphql/viewer.js';
import { useTexts } from '../i18n/texts.js';
import { Page, PageHeader } from '../ui/page.js';
import { portalTexts } from './portal.texts.js';

/** `/waiting`: where headquarters and the delegations open, on what waits for whoever is signed in. */
export function WaitingPage() {
  const t = useTexts(portalTexts);
  const viewer = useViewer();
  const { roles } = viewer;
  const delegation = portalOf(viewer) === 'delegation';
  return (
    <Page>
      <PageHeader title={t('nav.waiting')} />
      {delegation && (
        <>
          <ReferralsReturned />
          <FilesWaiting />
          <VisitsDue />
        </>
      )}
      {roles.includes('NEGOTIATOR') && <AgreementsWaiting />}
      {!delegation && (
        <>
          <ObligationsLate />
          <CoverageAgenda />
        </>
      )}
    </Page>
  );
}
