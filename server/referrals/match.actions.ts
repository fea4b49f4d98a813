import { quotaOf, servesFiles } from '../commitments/commitment.rules.js';
import type { ConsentScope } from '../beneficiaries/consent.rules.js';
import type { Measure, SupportKind } from '../partners/programme.rules.js';
import { dateIn } from '../platform/clock.js';
import type { Work } from '../platform/unit_of_work.js';
import {
  ageOn,
  matchOf,
  targetGroupsOf,
  type CommitmentFacts,
  type FileFacts,
  type MatchFacts,
  type PersonFacts,
} from './match.rules.js';
import { OPEN_STATES } from './referral.rules.js';
import { sharedFields } from './shared_profile.rules.js';

/** A file as the matching sees it, and what the person allows to be shared. */
export interface MatchedFile extends FileFacts {
  readonly scopes: ReadonlySet<ConsentScope>;
}

type FileRow = Omit<FileFacts, 'age' | 'targetGroups' | 'consents'> &
  PersonFacts & { readonly bornOn: string; readonly scopes: readonly ConsentScope[] };

const FILE = `select f.state = 'OPEN' as open, f.needs, f.stage, f.province_code as "provinceCode", p.sector,
    p.legal_form as "legalForm", b.born_on::text as "bornOn", b.sex, b.disability, b.low_income as "lowIncome",
    b.situation, b.education,
    array(select distinct scope from consent c cross join unnest(c.scopes) scope
      where c.file_id = f.id and c.withdrawn_on is null) as scopes
  from beneficiary_file f join beneficiary b on b.file_id = f.id left join project_idea p on p.file_id = f.id
  where f.id = ?`;

/** What the matching needs of one file; null when the viewer does not see it. */
export async function matchedFile(work: Work, fileId: string): Promise<MatchedFile | null> {
  const [row] = await work.em.execute<FileRow[]>(FILE, [fileId]);
  if (row === undefined) return null;
  return {
    open: row.open,
    needs: row.needs,
    stage: row.stage,
    provinceCode: row.provinceCode,
    sector: row.sector,
    legalForm: row.legalForm,
    age: ageOn(row.bornOn, dateIn(work.now)),
    targetGroups: targetGroupsOf(row),
    consents: row.scopes.length > 0,
    scopes: new Set(row.scopes),
  };
}

/** A commitment with the allotment on which this file would draw today. */
export interface Candidate extends CommitmentFacts {
  readonly id: string;
  readonly measure: Measure;
  readonly allotmentId: string | null;
}

type CommitmentRow = Omit<Candidate, 'hasQuota'> & {
  readonly quantity: number | null;
  readonly amount: string | null;
};

/** All commitments in force, or one whatever its state; `:day`, `:place` and `:file` are bound in this order. */
const COMMITMENTS = `select c.id, c.kind, c.measure, c.quantity, c.amount, c.state = 'IN_FORCE' as "inForce",
    c.starts_on::text as "startsOn", c.ends_on::text as "endsOn", c.national,
    array(select province_code from commitment_province cp where cp.commitment_id = c.id order by 1) as "provinceCodes",
    c.sectors, c.legal_forms as "legalForms", c.stages, c.target_groups as "targetGroups", c.min_age as "minAge",
    c.max_age as "maxAge", c.response_days as "responseDays", a.id as "allotmentId", a.remaining,
    (select count(*)::int from waiting_place w where w.commitment_id = c.id
      and w.province_code is not distinct from (case when c.per_province then q.place end)) as waiting,
    exists (select from referral r where r.commitment_id = c.id and r.file_id = q.file
      and r.state = any(string_to_array('${OPEN_STATES.join()}', ',')) and r.id is distinct from q.apart) as "alreadyReferred"
  from (select ?::date as day, ?::text as place, ?::uuid as file, ?::uuid as apart) q cross join commitment c
  left join allotment a on a.commitment_id = c.id and q.day between a.starts_on and a.ends_on
    and (not c.per_province or a.province_code = q.place)`;

async function candidates(
  work: Work,
  condition: string,
  values: readonly (string | null)[],
): Promise<Candidate[]> {
  const rows = await work.em.execute<CommitmentRow[]>(`${COMMITMENTS} where ${condition} order by c.id`, [
    dateIn(work.now),
    ...values,
  ]);
  return rows.map((row) => ({ ...row, hasQuota: quotaOf(row) !== null }));
}

/** One commitment as a referral of this file meets it; `apart` is that referral itself, which does not count. */
export async function candidate(
  work: Work,
  commitmentId: string,
  file: { readonly id: string; readonly provinceCode: string },
  apart: string | null,
): Promise<Candidate | null> {
  const [found] = await candidates(work, 'c.id = ?', [file.provinceCode, file.id, apart, commitmentId]);
  return found ?? null;
}

/** One commitment for one file, with every condition explained. */
export interface FoundMatch extends MatchFacts {
  readonly commitmentId: string;
  readonly wouldShare: readonly string[];
}

/** Every commitment in force that serves persons, for one file, what fits best first. Two statements. */
export async function matchesOf(work: Work, fileId: string): Promise<FoundMatch[] | null> {
  const file = await matchedFile(work, fileId);
  if (file === null) return null;
  const found = await candidates(work, `c.state = 'IN_FORCE'`, [file.provinceCode, fileId, null]);
  return found
    .filter(({ kind, measure }) => servesFiles(kind, measure))
    .map((one) => ({
      ...matchOf(file, one, dateIn(work.now)),
      commitmentId: one.id,
      wouldShare: sharedNames(one.kind, file.scopes),
    }))
    .sort((a, b) => b.score - a.score || (a.commitmentId < b.commitmentId ? -1 : 1));
}

/** The names of what a partner would be shown: the person's two names, and the fields the kind of support needs. */
export const sharedNames = (kind: SupportKind, scopes: ReadonlySet<ConsentScope>): string[] => [
  'nameAr',
  'nameLatin',
  ...sharedFields(kind, scopes),
];
