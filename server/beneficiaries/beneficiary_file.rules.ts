import type { Life } from '../platform/life.js';
import { LegalForm, Sector, Stage, SupportKind } from '../partners/programme.rules.js';

/** The life of a beneficiary file, and the way its project takes towards an enterprise. Loads nothing else. */

export { LegalForm, Sector, Stage, SupportKind };

export enum FileState {
  OPEN = 'OPEN',
  CLOSED = 'CLOSED',
}

export type FileAction = 'EDIT' | 'MOVE_STAGE' | 'CLOSE' | 'REOPEN' | 'GIVE_CONSENT' | 'WITHDRAW_CONSENT';

/** Consent can be withdrawn from a closed file too: that right does not end with the file. */
export const fileLife: Life<FileState, FileAction> = {
  OPEN: {
    EDIT: FileState.OPEN,
    MOVE_STAGE: FileState.OPEN,
    CLOSE: FileState.CLOSED,
    GIVE_CONSENT: FileState.OPEN,
    WITHDRAW_CONSENT: FileState.OPEN,
  },
  CLOSED: { REOPEN: FileState.OPEN, WITHDRAW_CONSENT: FileState.CLOSED },
};

/** Whether a step leads on towards the enterprise, or back because something did not hold. */
export type StageStep = 'FORWARD' | 'BACK';

/**
 * Kinds of help may be skipped, because not everybody needs each; an enterprise is founded only from a project that
 * was studied, financed or guided, and is followed only once it is founded.
 */
export const stageSteps: Readonly<Record<Stage, Readonly<Partial<Record<Stage, StageStep>>>>> = {
  IDEA: { GUIDANCE: 'FORWARD', TRAINING: 'FORWARD', FEASIBILITY_STUDY: 'FORWARD' },
  GUIDANCE: {
    IDEA: 'BACK',
    TRAINING: 'FORWARD',
    FEASIBILITY_STUDY: 'FORWARD',
    FINANCING: 'FORWARD',
    CREATION: 'FORWARD',
  },
  TRAINING: {
    IDEA: 'BACK',
    GUIDANCE: 'BACK',
    FEASIBILITY_STUDY: 'FORWARD',
    FINANCING: 'FORWARD',
    CREATION: 'FORWARD',
  },
  FEASIBILITY_STUDY: {
    IDEA: 'BACK',
    GUIDANCE: 'BACK',
    TRAINING: 'BACK',
    FINANCING: 'FORWARD',
    CREATION: 'FORWARD',
  },
  FINANCING: { GUIDANCE: 'BACK', TRAINING: 'BACK', FEASIBILITY_STUDY: 'BACK', CREATION: 'FORWARD' },
  CREATION: { FEASIBILITY_STUDY: 'BACK', FINANCING: 'BACK', FOLLOW_UP: 'FORWARD' },
  FOLLOW_UP: { CREATION: 'BACK' },
};

/** The rule that forbids a step between stages, or null. A step back is explained in words. */
export function stageRefusal(from: Stage, to: Stage, reason: string | null): string | null {
  const step = stageSteps[from][to];
  if (step === undefined) {
    return from === to ? 'beneficiary_file.stage_already_reached' : 'beneficiary_file.stage_not_next';
  }
  return step === 'BACK' && (reason ?? '').trim() === '' ? 'beneficiary_file.stage_back_needs_reason' : null;
}

/** `BF-2026-000123` */
export const fileReference = (year: number, number: number): string =>
  `BF-${year}-${String(number).padStart(6, '0')}`;

/** A member card is copied with spaces, dashes and either case. */
export function memberCardKey(card: string | null): string | null {
  const key = (card ?? '').toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');
  return key === '' ? null : key;
}

/** The rule that a date of birth breaks, or null. */
export function birthRefusal(bornOn: string, today: string): string | null {
  return bornOn < '1900-01-01' || bornOn >= today ? 'beneficiary.born_on_impossible' : null;
}
