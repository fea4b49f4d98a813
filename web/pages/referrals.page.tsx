import { useParams } from 'react-router';
import { ReferralDetail } from '../features/referrals/referral_detail.js';
import { ReferralList } from '../features/referrals/referral_list.js';
import { portalOf, useViewer } from '../graphql/viewer.js';

/** `/referrals` and `/referrals/:id`: a partner's inbox, and the same list for those who sent. */
export function ReferralsPage() {
  const { id } = useParams();
  const side = portalOf(useViewer()) === 'partner' ? 'partner' : 'commission';
  return (
    <ReferralList side={side} base="/referrals">
      {id && <ReferralDetail key={id} id={id} side={side} />}
    </ReferralList>
  );
}
