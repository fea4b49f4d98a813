import { alsoPermit, hasText, tellWaitingFiles } from '../beneficiaries/beneficiary_file.actions.js';
import { BeneficiaryFile } from '../beneficiaries/beneficiary_file.entity.js';
import { FileState } from '../beneficiaries/beneficiary_file.rules.js';
import { Commitment } from '../commitments/commitment.entity.js';
import { fromGlobalId } from '../platform/ids.js';
import type { Viewer } from '../platform/viewer.js';
import {
  allOf,
  among,
  anyOf,
  before,
  contains,
  given,
  holds,
  is,
  likePattern,
  matches,
  not,
  some,
  through,
  withinReach,
  type Condition,
} from '../reads/condition.js';
import { apart, computed, inverse, many, needs, pages, personal, type OrderBy } from '../reads/registry.js';
import { Enterprise, EnterpriseFollowUp } from './enterprise.entity.js';
import { CommitteeDecision, Outcome } from './outcome.entity.js';
import { Referral } from './referral.entity.js';
import { ReferralOrderField, type ReferralFilter, type ReferralOrder } from './referral.inputs.js';
import { ReferralState } from './referral.rules.js';
import { SharedProfile } from './shared_profile.entity.js';

/** How the fields that are not columns are read, and what this module adds to the types below it. */

inverse(Referral, 'sharedProfile', { entity: SharedProfile, by: 'referral' });
inverse(Referral, 'outcome', { entity: Outcome, by: 'referral' });
inverse(Referral, 'committeeDecision', { entity: CommitteeDecision, by: 'referral' });
// A partner reads the words in the package, as long as it may see that; the commission reads what was written.
computed(Referral, 'message', { sql: (row) => `referral_message(${row.column('id')})` });
computed(Referral, 'waitingPosition', {
  sql: (row) => `(select nullif(count(*), 0)::int from waiting_place mine
    join waiting_place w on w.commitment_id = mine.commitment_id and w.number <= mine.number
      and w.province_code is not distinct from mine.province_code
    where mine.referral_id = ${row.column('id')})`,
});
apart(Referral, 'history');
needs(Referral, 'viewerActions', [
  'state',
  'respondBy',
  'partner',
  'delegation',
  'commitment.committeeDecides',
  'commitment.delegation',
]);
// A look at what was shared of a file is a look at the file.
personal(SharedProfile, { subject: 'file', of: 'BeneficiaryFile' });

many(Enterprise, 'followUps', {
  entity: EnterpriseFollowUp,
  by: 'enterprise',
  orderBy: { prop: 'month', direction: 'ASC' },
});
computed(Enterprise, 'visitsLeft', {
  sql: (row) =>
    `(select count(*)::int from enterprise_follow_up v where v.enterprise_id = ${row.column('id')} and v.done_on is null)`,
});
needs(Enterprise, 'viewerActions', ['delegation', 'visitsLeft']);

many(BeneficiaryFile, 'referrals', {
  entity: Referral,
  by: 'file',
  orderBy: { prop: 'createdAt', direction: 'DESC' },
});
inverse(BeneficiaryFile, 'enterprise', { entity: Enterprise, by: 'file' });
apart(BeneficiaryFile, 'matches');
pages(Commitment, 'referrals', {
  entity: Referral,
  by: 'commitment',
  orderBy: { prop: 'createdAt', direction: 'DESC' },
});
computed(Commitment, 'referralCounts', {
  sql: (row) =>
    row.inner(
      Referral,
      (
        table,
        referral,
      ) => `(select coalesce(json_agg(json_build_object('state', g.state, 'count', g.count) order by g.state), '[]')
      from (select ${referral.column('state')}, count(*)::int from ${table}
        where ${referral.column('commitment')} = ${row.column('id')} group by 1) g)`,
    ),
});
many(Commitment, 'enterprises', {
  entity: Enterprise,
  link: (row, commitment) =>
    `${row.column('id')} in (select enterprise_id from enterprise_referral where commitment_id = ${commitment.column('id')})`,
});
computed(Commitment, 'waitingCount', {
  sql: (row) => `(select count(*)::int from waiting_place w where w.commitment_id = ${row.column('id')})`,
});

const UNDER_WAY = [
  ReferralState.SENT,
  ReferralState.ACCEPTED,
  ReferralState.AWAITING_COMMITTEE,
  ReferralState.IN_PROGRESS,
];
const servedOrDone = anyOf(among('state', UNDER_WAY), some(Outcome, 'referral', is('delivered', true)));

tellWaitingFiles({
  // In these words alone the index of such files serves.
  withoutReferral: matches((row) => `not ${row.column('referred')}`),
  waitingFor: (kind) =>
    allOf(holds('needs', kind), not(some(Referral, 'file', is('kind', kind), servedOrDone))),
});
alsoPermit((_, { state, consentInForce }) => [
  { action: 'REFER', rule: referRule(state, consentInForce) },
  { action: 'RECORD_ENTERPRISE', rule: null },
]);

function referRule(state: FileState, consents: boolean): string | null {
  if (state !== FileState.OPEN) return 'referral.file_closed';
  return consents ? null : 'referral.no_consent';
}

/** The conditions of a list of referrals; which exist at all is decided by the policies. */
export function referralConditions(viewer: Viewer, filter: ReferralFilter | null): (Condition | null)[] {
  const own = withinReach(viewer);
  if (filter === null) return [own];
  const key = (type: string, name: string) => (id: string) => fromGlobalId(type, id, ['filter', name]);
  // What may not be read may not be filtered by: the file of a referral is not the partner's to know.
  const none: Condition = () => 'false';
  return [
    own,
    given(filter.states, (states) => among('state', states)),
    given(filter.kinds, (kinds) => among('kind', kinds)),
    given(filter.partnerId, (id) => is('partner', key('Partner', 'partnerId')(id))),
    given(filter.commitmentId, (id) => is('commitment', key('Commitment', 'commitmentId')(id))),
    given(filter.fileId, (id) =>
      viewer.partnerId === null ? is('file', key('BeneficiaryFile', 'fileId')(id)) : none,
    ),
    given(filter.provinceCode, (code) => is('province', code)),
    given(filter.dueBefore, (day) => before('respondBy', day)),
    filter.text?.trim() ? named(viewer, filter.text.trim()) : null,
  ];
}

/** A part of the reference or a name: for a partner the name in the package, as long as the package may be seen. */
const named = (viewer: Viewer, text: string): Condition =>
  anyOf(
    contains('reference', text.toUpperCase()),
    viewer.partnerId === null
      ? through('file', hasText(text))
      : some(SharedProfile, 'referral', ...text.split(/\s+/u).map(inName)),
  );

/** The forms of alef, ya and ta marbuta that one clerk or another writes are one letter to whoever seeks. */
const inName = (word: string): Condition =>
  matches((row) => {
    const plain = (sql: string): string => `translate(${sql}, 'أإآٱىةؤئ', 'اااايهوي')`;
    const pattern = row.param(likePattern(word), 'text');
    const arabic = `${plain(row.column('nameAr'))} like ${plain(pattern)}`;
    return `(${arabic} or ${row.column('nameLatin')} ilike ${pattern})`;
  });

const UNSENT: ReadonlySet<ReferralState> = new Set([
  ReferralState.DRAFT,
  ReferralState.WAITLISTED,
  ReferralState.CANCELLED,
]);

/** An ordering by a column that cannot be null here is left plain, so that the index serves it. */
export function referralOrder(
  viewer: Viewer,
  filter: ReferralFilter | null,
  order: ReferralOrder | null,
): OrderBy {
  const direction = order?.direction ?? 'DESC';
  const field = order?.field ?? ReferralOrderField.STATE_SINCE;
  if (field === ReferralOrderField.STATE_SINCE) return { prop: 'stateSince', direction };
  const [prop, type] =
    field === ReferralOrderField.RESPOND_BY ? ['respondBy', 'date'] : ['sentAt', 'timestamptz'];
  const isSent =
    viewer.partnerId !== null ||
    (filter?.states?.length && !filter.states.some((state) => UNSENT.has(state)));
  return isSent ? { sql: (row) => row.column(prop ?? ''), type, direction } : { prop, direction };
}
