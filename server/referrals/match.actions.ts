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
import { sharedFields, type Shareable } from './shared_profile.rules.js';

/** A file as the matching sees it, and what the person allows to be shared. */
export interface MatchedFile extends FileFacts {
  readonly id: string;
  readonly delegationId: string;
  readonly scopes: ReadonlySet<ConsentScope>;
  readonly shareable: Shareable;
}

type FileRow = Omit<FileFacts, 'age' | 'targetGroups' | 'consents'> &
  PersonFacts & {
    readonly id: string;
    readonly delegationId: string;
    readonly scopes: readonly ConsentScope[];
  } & Omit<Shareable, 'bornOn' | 'province'> & { readonly bornOn: string };

const FILE = `select f.id, f.delegation_id as "delegationId", f.state = 'OPEN' as open, f.needs, f.stage,
    f.province_code as "provinceCode", p.sector, p.legal_form as "legalForm", p.title_ar as "projectTitleAr",
    p.title_fr as "projectTitleFr", p.summary as "projectSummary", b.name_ar as "nameAr", b.name_latin as "nameLatin",
    b.born_on::text as "bornOn", b.sex, b.disability, b.low_income as "lowIncome", b.situation, b.education, b.phone,
    b.email, array(select distinct scope from consent c cross join unnest(c.scopes) scope
      where c.file_id = f.id and c.withdrawn_on is null) as scopes
  from beneficiary_file f join beneficiary b on b.file_id = f.id left join project_idea p on p.file_id = f.id
  where f.id = $1`;

/** What the matching needs of one file; null when the viewer does not see it. */
export async function matchedFile(work: Work, fileId: string): Promise<MatchedFile | null> {
  const [row] = await work.rows<FileRow>(FILE, [fileId]);
  return row === undefined ? null : matched(row, dateIn(work.now));
}

function matched(row: FileRow, today: string): MatchedFile {
  const { id, delegationId, open, needs, stage, provinceCode, sector, legalForm, scopes } = row;
  return {
    ...{ id, delegationId, open, needs, stage, provinceCode, sector, legalForm },
    age: ageOn(row.bornOn, today),
    targetGroups: targetGroupsOf(row),
    consents: scopes.length > 0,
    scopes: new Set(scopes),
    shareable: { ...row, province: provinceCode },
  };
}

/** A commitment with the allotment on which this file would draw today, and what a referral to it needs. */
export interface Candidate extends CommitmentFacts {
  readonly id: string;
  readonly agreementId: string;
  readonly measure: Measure;
  readonly quantity: number | null;
  readonly amount: string | null;
  readonly amountPerFile: string | null;
  readonly perProvince: boolean;
  readonly leadPartnerId: string;
  readonly allotmentId: string | null;
}

type CommitmentRow = Omit<Candidate, 'hasQuota'>;

/** All commitments; `asked` gives the day, the place, the file and the referral that does not count. */
const commitments = (
  asked: string,
): string => `select c.id, c.agreement_id as "agreementId", c.kind, c.measure, c.quantity,
    c.amount::text, c.amount_per_file::text as "amountPerFile", c.per_province as "perProvince",
    c.lead_partner_id as "leadPartnerId", c.state = 'IN_FORCE' as "inForce", c.starts_on::text as "startsOn",
    c.ends_on::text as "endsOn", c.national,
    array(select province_code from commitment_province cp where cp.commitment_id = c.id order by 1) as "provinceCodes",
    c.sectors, c.legal_forms as "legalForms", c.stages, c.target_groups as "targetGroups", c.min_age as "minAge",
    c.max_age as "maxAge", c.response_days as "responseDays", a.id as "allotmentId", a.remaining::text,
    (select count(*)::int from waiting_place w where w.commitment_id = c.id
      and w.province_code is not distinct from (case when c.per_province then q.place end)) as waiting,
    exists (select from referral r where r.commitment_id = c.id and r.file_id = q.file
      and r.state = any(string_to_array('${OPEN_STATES.join()}', ',')) and r.id is distinct from q.apart) as "alreadyReferred"
  from (select ${asked}) q cross join commitment c
  left join allotment a on a.commitment_id = c.id and q.day between a.starts_on and a.ends_on
    and (not c.per_province or a.province_code = q.place)`;

const IN_FORCE = `${commitments('$1::date as day, $2::text as place, $3::uuid as file, null::uuid as apart')}
  where c.state = 'IN_FORCE' order by c.id`;

const candidateOf = (row: CommitmentRow): Candidate => ({ ...row, hasQuota: quotaOf(row) !== null });

/** One file and one commitment as they meet. */
export interface Encounter {
  readonly file: MatchedFile;
  /** Null when there is no such commitment. */
  readonly found: Candidate | null;
  /** The partners that owe the commitment. */
  readonly debtors: readonly string[];
}

const ENCOUNTER = `select to_json(f) as file, to_json(c) as found,
    array(select partner_id::text from commitment_debtor d where d.commitment_id = c.id) as debtors
  from (${FILE}) f left join lateral (${commitments(
    '$2::date as day, coalesce($3::text, f."provinceCode") as place, f.id as file, $4::uuid as apart',
  )} where c.id = $5) c on true`;

/**
 * One commitment as a referral of this file meets it, by one statement; null when the viewer does not see the file.
 * `apart` is that referral itself, which does not count, with the province it was made for.
 */
export async function encounter(
  work: Work,
  fileId: string,
  commitmentId: string,
  apart: { readonly id: string; readonly provinceCode: string } | null,
): Promise<Encounter | null> {
  const today = dateIn(work.now);
  const values = [fileId, today, apart?.provinceCode ?? null, apart?.id ?? null, commitmentId];
  const [row] = await work.rows<{
    file: FileRow;
    found: CommitmentRow | null;
    debtors: readonly string[];
  }>(ENCOUNTER, values);
  if (row === undefined) return null;
  const found = row.found === null ? null : candidateOf(row.found);
  return { file: matched(row.file, today), found, debtors: row.debtors };
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
  const today = dateIn(work.now);
  const rows = await work.rows<CommitmentRow>(IN_FORCE, [today, file.provinceCode, fileId]);
  return rows
    .map(candidateOf)
    .filter(({ kind, measure }) => servesFiles(kind, measure))
    .map((one) => ({
      ...matchOf(file, one, today),
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
