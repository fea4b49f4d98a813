import type { Permit } from '../platform/permit.js';
import type { Viewer } from '../platform/viewer.js';
import { refersFor } from './referral.access.js';

export type EnterpriseAction = 'FOLLOW_UP';

/** The delegation that recorded an enterprise follows it, as long as a visit is left to be paid. */
export function enterprisePermits(
  viewer: Viewer,
  enterprise: { readonly delegationId: string; readonly visitsLeft: number },
): Permit<EnterpriseAction>[] {
  if (!refersFor(viewer, enterprise.delegationId)) return [];
  return [{ action: 'FOLLOW_UP', rule: enterprise.visitsLeft > 0 ? null : 'enterprise.no_follow_up_left' }];
}
