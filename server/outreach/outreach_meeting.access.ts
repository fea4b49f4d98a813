import type { Permit } from '../platform/permit.js';
import { has, Role, type Viewer } from '../platform/viewer.js';

export type MeetingAction = 'NOTE_IDEA';

/** Whether the viewer holds meetings for this delegation. */
export const holdsMeetingsOf = (viewer: Viewer, delegationId: string): boolean =>
  has(viewer, Role.DELEGATE) && viewer.scopes === null && viewer.delegationId === delegationId;

/** Ideas are noted by the delegation that held the meeting. */
export const meetingPermits = (viewer: Viewer, delegationId: string): readonly Permit<MeetingAction>[] =>
  holdsMeetingsOf(viewer, delegationId) ? [{ action: 'NOTE_IDEA', rule: null }] : [];
