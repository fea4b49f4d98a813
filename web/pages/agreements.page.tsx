import { AgreementList } from '../features/agreements/agreement_list.js';

/** `/agreements`: every agreement the viewer sees. */
export function AgreementsPage() {
  return <AgreementList />;
}
