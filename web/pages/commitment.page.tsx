import { useParams } from 'react-router';
import { CommitmentDetail } from '../features/commitments/commitment_detail.js';
import { ReferralsOfCommitment } from '../features/referrals/referrals_of_commitment.js';
import { portalOf, useViewer } from '../graphql/viewer.js';

/** `/commitments/:id`: the promise, its clause, its capacity, and the referrals on it. */
export function CommitmentPage() {
  const { id = '' } = useParams();
  const side = portalOf(useViewer()) === 'partner' ? 'partner' : 'commission';
  return (
    <CommitmentDetail key={id} id={id} side={side}>
      <ReferralsOfCommitment id={id} side={side} />
    </CommitmentDetail>
  );
}
