import { type Condition, likePattern, matches } from '../reads/condition.js';
import { canStep, forbiddenStep } from '../platform/life.js';
import type { Permit } from '../platform/permit.js';
import { has, reach, Role, type Viewer } from '../platform/viewer.js';
import { type FileAction, fileLife, type FileState, type SupportKind } from './beneficiary_file.rules.js';
import { arabicKey, latinKey, skeletonOf } from './name.rules.js';
import { isArabic } from './spelling.rules.js';

/** What the permits of a file depend on. */
export interface FileFacts {
  readonly id: string;
  readonly delegationId: string;
  readonly state: FileState;
  readonly consentInForce: boolean;
}

type MorePermits = (viewer: Viewer, file: FileFacts) => readonly Permit[];

const ACTIONS: readonly FileAction[] = [
  'EDIT',
  'MOVE_STAGE',
  'CLOSE',
  'REOPEN',
  'GIVE_CONSENT',
  'WITHDRAW_CONSENT',
];
const more: MorePermits[] = [];

/** Which files wait to be referred; said by the module above that knows referrals, this one has no word for it. */
interface WaitingFiles {
  /** Nobody has referred them yet. */
  readonly withoutReferral: Condition;
  /** They need this kind of support, and nobody gives it or gave it. */
  readonly waitingFor: (kind: SupportKind) => Condition;
}

let waitingFiles: WaitingFiles | null = null;

export function tellWaitingFiles(conditions: WaitingFiles): void {
  waitingFiles = conditions;
}

/** The files that wait; none to tell apart while nothing above refers. */
export const filesWaiting = (): WaitingFiles | null => waitingFiles;

/** Lets a module above add what it does with files (refer, record an enterprise) to a file's permits. */
export function alsoPermit(permits: MorePermits): void {
  more.push(permits);
}

/** Whether the viewer works on files of this delegation. No scope of a token covers changing them. */
export const keepsFilesOf = (viewer: Viewer, delegationId: string): boolean =>
  has(viewer, Role.DELEGATE) && viewer.scopes === null && viewer.delegationId === delegationId;

/** Whether files of persons exist at all for this viewer; the policies decide which. */
export const seesFiles = (viewer: Viewer): boolean =>
  viewer.personId !== null && viewer.partnerId === null && reach(viewer) !== 'NONE';

/** What the delegation's own delegates may do; programme officers and auditors look on. */
export function filePermits(viewer: Viewer, file: FileFacts): readonly Permit[] {
  if (!keepsFilesOf(viewer, file.delegationId)) return [];
  return [
    ...ACTIONS.map((action) => ({ action, rule: forbids(file, action) })),
    ...more.flatMap((permits) => permits(viewer, file)),
  ];
}

function forbids(file: FileFacts, action: FileAction): string | null {
  if (!canStep(fileLife, file.state, action)) return forbiddenStep('beneficiary_file', file.state, action);
  return action === 'WITHDRAW_CONSENT' && !file.consentInForce ? 'consent.none_in_force' : null;
}

/**
 * A name in either script and any spelling, word by word, or a part of a reference. What is typed is normalised as the
 * keys were, so nothing of it can be a pattern.
 */
export function hasText(text: string): Condition {
  const arabic = isArabic(text);
  const words = (arabic ? arabicKey(text) : latinKey(text)).split(' ').filter(Boolean);
  const sounds = skeletonOf(text).split(' ').filter(Boolean);
  const heard = words.map((_, at) => sounds[at] ?? '');
  return matches((row) => {
    const reference = row.param(likePattern(text.trim().toUpperCase()), 'text');
    const name = [row.param(arabic, 'boolean'), row.param(words, 'text[]'), row.param(heard, 'text[]')];
    return `${row.column(row.key)} in (select found_files(${[reference, ...name].join(', ')}))`;
  });
}
