import { AgreementsWaiting } from '../features/agreements/agreements_waiting.js';
import { CoverageAgenda } from '../features/insight/coverage_agenda.js';
import { ObligationsLate } from '../features/obligations/obligations_late.js';
import { useViewer } from '../graphql/viewer.js';
import { useTexts } from '../i18n/texts.js';
import { Page, PageHeader } from '../ui/page.js';
import { portalTexts } from './portal.texts.js';

/** `/waiting`: where headquarters opens, on what waits for whoever is signed in. */
export function WaitingPage() {
  const t = useTexts(portalTexts);
  const { roles } = useViewer();
  return (
    <Page>
      <PageHeader title={t('nav.waiting')} />
      {roles.includes('NEGOTIATOR') && <AgreementsWaiting />}
      <ObligationsLate />
      <CoverageAgenda />
    </Page>
  );
}
