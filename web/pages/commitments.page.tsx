import { CommitmentTable } from '../features/commitments/commitment_table.js';
import { portalOf, useViewer } from '../graphql/viewer.js';

/** `/commitments`: a partner's own, for the commission all. */
export function CommitmentsPage() {
  return <CommitmentTable side={portalOf(useViewer()) === 'partner' ? 'partner' : 'commission'} />;
}
