import { ruleBroken } from '../platform/errors.js';
import { toGlobalId } from '../platform/ids.js';
import type { Work } from '../platform/unit_of_work.js';
import { reach } from '../platform/viewer.js';
import { memberCardKey } from './beneficiary_file.rules.js';
import { likeness, LIKELY, type LikenessReason } from './likeness.rules.js';
import { nameKeys } from './name.rules.js';

/** Whom to look for. */
export interface Sought {
  readonly nameAr: string;
  readonly nameLatin: string;
  readonly bornOn: string | null;
  readonly memberCard: string | null;
  readonly nationalIdHash: string | null;
}

/** A file that is likely to be of the same person; of another delegation, it is known by its reference alone. */
export interface LikelyDuplicate {
  readonly fileId: string;
  readonly reference: string;
  readonly delegationId: string;
  readonly score: number;
  readonly reasons: readonly LikenessReason[];
  readonly visible: boolean;
}

interface Candidate {
  readonly file_id: string;
  readonly reference: string;
  readonly delegation_id: string;
  readonly ar_key: string;
  readonly latin_key: string;
  readonly skeleton_key: string;
  readonly born_on: string;
  readonly same_card: boolean;
  readonly same_national_id: boolean;
}

const SHOWN = 10;

/** Likely duplicates over all delegations, likeliest first: the database finds candidates, the rule judges them. */
export async function findLikelyDuplicates(work: Work, sought: Sought): Promise<LikelyDuplicate[]> {
  const { viewer } = work;
  const keys = nameKeys(sought.nameAr, sought.nameLatin);
  const candidates = await work.em.execute<Candidate[]>(
    'select * from duplicate_candidates(?::text, ?::text, ?::text, ?::date, ?::text, ?::text, null)',
    [
      keys.ar,
      keys.latin,
      keys.skeleton,
      sought.bornOn,
      memberCardKey(sought.memberCard),
      sought.nationalIdHash,
    ],
  );
  return candidates
    .map((found) => ({
      fileId: found.file_id,
      reference: found.reference,
      delegationId: found.delegation_id,
      visible: reach(viewer) === 'ALL' || found.delegation_id === viewer.delegationId,
      ...likeness(
        { keys, bornOn: sought.bornOn },
        {
          keys: { ar: found.ar_key, latin: found.latin_key, skeleton: found.skeleton_key },
          bornOn: found.born_on,
        },
        { card: found.same_card, nationalId: found.same_national_id },
      ),
    }))
    .filter(({ score }) => score >= LIKELY)
    .sort((a, b) => b.score - a.score || a.reference.localeCompare(b.reference))
    .slice(0, SHOWN);
}

/** Refuses a new file while there are likely duplicates that nobody says to have looked at. */
export async function assertNoLikelyDuplicate(
  work: Work,
  sought: Sought,
  seen: readonly string[],
): Promise<void> {
  const unseen = (await findLikelyDuplicates(work, sought)).filter(
    ({ fileId, reference }) =>
      !seen.includes(reference) && !seen.includes(toGlobalId('BeneficiaryFile', fileId)),
  );
  if (unseen.length === 0) return;
  throw ruleBroken('beneficiary_file.likely_duplicate', {
    count: unseen.length,
    references: unseen.map(({ reference }) => reference).join(','),
  });
}
