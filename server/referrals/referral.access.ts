import type { Permit } from '../platform/permit.js';
import { has, Role, Scope, type Viewer } from '../platform/viewer.js';
import { referralRule, type ReferralAction, type ReferralFacts } from './referral.rules.js';

/** What the permits of a referral depend on. */
export interface ReferralStanding extends ReferralFacts {
  readonly partnerId: string;
  readonly delegationId: string;
  /** The delegation that signed the agreement for the commission; null: headquarters did. */
  readonly signedByDelegationId: string | null;
}

const SENDS: readonly ReferralAction[] = ['SEND', 'HAND_TO_COMMITTEE', 'CANCEL'];
const ANSWERS: readonly ReferralAction[] = ['ACCEPT', 'DECLINE', 'START', 'COMPLETE'];

/** Whether the viewer refers files of this delegation. No scope of a token covers it. */
export const refersFor = (viewer: Viewer, delegationId: string): boolean =>
  has(viewer, Role.DELEGATE) && viewer.scopes === null && viewer.delegationId === delegationId;

/** Whether the viewer answers for this partner, in person or by a token with the scope. */
export const answersFor = (viewer: Viewer, partnerId: string): boolean =>
  has(viewer, Role.PARTNER_OFFICER) &&
  viewer.partnerId === partnerId &&
  (viewer.scopes === null || viewer.scopes.has(Scope.WRITE_REFERRALS));

/**
 * The delegation sends and takes back, the partner answers and delivers; what a committee decided is recorded by
 * programme officers, or by the delegation whose own agreement it is.
 */
function actionsOf(viewer: Viewer, standing: ReferralStanding): readonly ReferralAction[] {
  if (answersFor(viewer, standing.partnerId)) return ANSWERS;
  if (refersFor(viewer, standing.delegationId)) {
    return standing.signedByDelegationId === viewer.delegationId ? [...SENDS, 'TAKE_DECISION'] : SENDS;
  }
  return has(viewer, Role.PROGRAMME_OFFICER) && viewer.scopes === null
    ? ['HAND_TO_COMMITTEE', 'TAKE_DECISION']
    : [];
}

/** What the viewer may do to a referral, and the rule that forbids it now. */
export const referralPermits = (
  viewer: Viewer,
  standing: ReferralStanding,
  today: string,
): Permit<ReferralAction>[] =>
  actionsOf(viewer, standing).map((action) => ({ action, rule: referralRule(standing, action, today) }));
