import { dateOf, draw, keyOf, pick } from './load_stage.data.js';

/** From the tables of the session into the hub's own, some thousand rows at a time: numbers $1 to $2. */
export interface BulkInsert {
  readonly table: string;
  readonly of: 'files' | 'referrals';
  /** How long a number takes beside those of other tables, for the bar. */
  readonly weight: number;
  readonly sql: string;
}

const FILES_OF = `from load_case c where c.f between $1 and $2`;
const REFERRALS_OF = `from load_referral r where r.n between $1 and $2`;
const BY_HANDS = 'توقيع استمارة بمقر النيابة';

const NEEDS = `array(select (array['GUIDANCE','TRAINING','FEASIBILITY_STUDY','LOAN_ASSISTANCE','GRANT','PREMISES',
  'PROJECT_FOLLOW_UP'])[1 + mod(c.first_kind + s, 7)] from generate_series(0, w.steps - 1) s)`;

const files: BulkInsert[] = [
  {
    table: 'beneficiary_file',
    of: 'files',
    weight: 4,
    sql: `insert into beneficiary_file (id, reference, delegation_id, province_code, state, state_since, stage, needs, opened_on)
      select c.id, c.reference, c.delegation_id, c.province_code, case when c.closed_at is null then 'OPEN' else 'CLOSED' end,
        coalesce(c.closed_at, c.opened_at), c.stage, ${NEEDS}, ${dateOf('c.opened_at')}
      from load_case c cross join (select ((referrals - 1) / files + 1)::int as steps from load_world) w
      where c.f between $1 and $2`,
  },
  {
    table: 'beneficiary',
    of: 'files',
    weight: 11,
    sql: `insert into beneficiary (id, file_id, delegation_id, name_ar, name_latin, name_ar_key, name_latin_key, name_skeleton,
        born_on, sex, phone, address_ar, tie, member_card, member_card_key, education, situation, disability, low_income)
      select ${keyOf('c.opened_at', 'person', 'c.f')}, c.id, c.delegation_id, p.name_ar, p.name_latin, p.ar_key, p.latin_key,
        p.skeleton, c.born_on, p.sex, c.phone, 'عنوان للتمثيل فقط',
        ${pick(['CHILD', 'CHILD', 'CHILD', 'GRANDCHILD', 'SPOUSE'], draw('c.f', 30, 5))}, c.card, c.card, c.education, c.situation,
        ${draw('c.f', 31, 16)} = 0, ${draw('c.f', 32, 2)} = 0
      from load_case c join load_name p on p.number = c.name where c.f between $1 and $2`,
  },
  {
    table: 'project_idea',
    of: 'files',
    weight: 3,
    sql: `insert into project_idea (id, file_id, delegation_id, title_ar, title_fr, sector, legal_form, summary)
      select ${keyOf('c.opened_at', 'idea', 'c.f')}, c.id, c.delegation_id, p.ar, p.fr, p.sector, p.legal_form,
        'مشروع صغير يشغّل صاحبه وشخصا أو شخصين من محيطه.'
      from load_case c join load_project p on p.number = c.project where c.f between $1 and $2`,
  },
  {
    table: 'consent',
    of: 'files',
    weight: 3,
    sql: `insert into consent (id, file_id, delegation_id, scopes, given_on, how, withdrawn_on)
      select ${keyOf('c.opened_at', 'consent', 'c.f')}, c.id, c.delegation_id,
        case when c.consents_to_all then array['CONTACT', 'PROJECT', 'SITUATION'] else array['CONTACT', 'PROJECT'] end,
        ${dateOf('c.opened_at')}, '${BY_HANDS}', c.withdrawn_on ${FILES_OF}`,
  },
];

const referral: BulkInsert = {
  table: 'referral',
  of: 'referrals',
  weight: 25,
  sql: `insert into referral (id, reference, state, state_since, file_id, commitment_id, allotment_id, partner_id, delegation_id,
      province_code, kind, message, quantity, amount_asked, sent_at, respond_by, answered_at, decline_reason, cancel_reason,
      created_at)
    select r.id, 'RF-' || extract(year from r.created_at) || '-' || lpad(r.n::text, greatest(length(r.n::text), 6), '0'), r.state, r.state_since, c.id,
      r.commitment_id, r.allotment_id, r.partner_id, r.delegation_id, r.province_code, r.kind,
      case when mod(r.n, 5) = 0 then 'نرجو دراسة هذا الملف في أقرب الآجال.' end, r.quantity, r.per_file, r.sent_at, r.respond_by,
      r.answered_at,
      case when r.state <> 'DECLINED' then null when r.ending = 'REFUSED' then 'OTHER'
        else ${pick(['NO_CAPACITY', 'NOT_ELIGIBLE', 'INCOMPLETE_FILE', 'OUTSIDE_TERRITORY'], draw('r.n', 40, 4))} end,
      case when r.state <> 'CANCELLED' then null when r.is_sent or r.ending = 'DROPPED'
        then ${pick(['BENEFICIARY_WITHDREW', 'FOUND_OTHER_SUPPORT', 'SENT_BY_MISTAKE'], draw('r.n', 41, 3))}
        else 'FOUND_OTHER_SUPPORT' end, r.created_at
    from load_referral r join load_case c on c.f = r.f where r.n between $1 and $2`,
};

const shown = (field: string, value: string): string =>
  `case when '${field}' = any(k.fields) then ${value} end`;

/** Just what the verb of sending writes, withdrawn where the referral ended or the consent did. */
const profile: BulkInsert = {
  table: 'shared_profile',
  of: 'referrals',
  weight: 8,
  sql: `insert into shared_profile (id, referral_id, file_id, partner_id, delegation_id, fields, message, name_ar, name_latin, born_on, sex,
      phone, education, situation, project_title_ar, project_title_fr, project_summary, sector, legal_form, stage,
      province_code, visible_until, withdrawn_at)
    select ${keyOf('r.sent_at', 'profile', 'r.n')}, r.id, c.id, r.partner_id, r.delegation_id, k.fields,
      case when mod(r.n, 5) = 0 then 'نرجو دراسة هذا الملف في أقرب الآجال.' end, p.name_ar, p.name_latin,
      ${shown('bornOn', 'c.born_on')}, ${shown('sex', 'p.sex')}, ${shown('phone', 'c.phone')},
      ${shown('education', 'c.education')}, ${shown('situation', 'c.situation')}, ${shown('projectTitleAr', 'i.ar')},
      ${shown('projectTitleFr', 'i.fr')}, ${shown('projectSummary', `'مشروع صغير يشغّل صاحبه وشخصا أو شخصين من محيطه.'`)},
      ${shown('sector', 'i.sector')}, ${shown('legalForm', 'i.legal_form')}, ${shown('stage', 'c.stage')},
      ${shown('province', 'r.province_code')},
      case when r.state = 'COMPLETED' then r.state_since + interval '90 days' end,
      case when r.state in ('DECLINED', 'EXPIRED', 'CANCELLED') then r.state_since else c.withdrawn_on::timestamptz end
    from load_referral r join load_case c on c.f = r.f join load_name p on p.number = c.name
    join load_project i on i.number = c.project join load_package k on k.kind = r.kind and k.whole = c.consents_to_all
    where r.is_sent and r.n between $1 and $2`,
};

const reserved: BulkInsert = {
  table: 'ledger_entry',
  of: 'referrals',
  weight: 9,
  sql: `insert into ledger_entry (id, allotment_id, agreement_id, kind, quantity, reserved_change, at, referral_id, partner_id)
    select ${keyOf('r.sent_at', 'reserved', 'r.n')}, r.allotment_id, r.agreement_id, 'RESERVED', r.quantity, r.quantity,
      r.sent_at, r.id, r.partner_id ${REFERRALS_OF} and r.allotment_id is not null order by r.allotment_id, r.n`,
};

const closed: BulkInsert = {
  table: 'ledger_entry',
  of: 'referrals',
  weight: 9,
  sql: `insert into ledger_entry (id, allotment_id, agreement_id, kind, quantity, reserved_change, consumed_change, at, reason,
      referral_id, partner_id)
    select ${keyOf('r.state_since', 'closed', 'r.n')}, r.allotment_id, r.agreement_id,
      case when d.delivered then 'CONSUMED' else 'RELEASED' end, case when d.delivered then coalesce(r.given, r.quantity)
      else r.quantity end, -r.quantity, case when d.delivered then coalesce(r.given, r.quantity) else 0 end, r.state_since,
      case when d.delivered then null when r.state = 'COMPLETED' then 'referral.not_delivered'
        when r.ending = 'REFUSED' then 'referral.refused_by_committee' else 'referral.' || lower(r.state) end,
      r.id, r.partner_id
    from load_referral r cross join lateral (select r.state = 'COMPLETED' and r.ending = 'DELIVERED' as delivered) d
    where r.allotment_id is not null and r.state in ('COMPLETED', 'DECLINED', 'EXPIRED', 'CANCELLED')
      and r.n between $1 and $2 order by r.allotment_id, r.n`,
};

const waiting: BulkInsert = {
  table: 'waiting_place',
  of: 'referrals',
  weight: 1,
  sql: `insert into waiting_place (referral_id, commitment_id, province_code)
    select r.id, r.commitment_id, r.place ${REFERRALS_OF} and r.state = 'WAITLISTED' order by r.asked_at, r.n`,
};

const decision: BulkInsert = {
  table: 'committee_decision',
  of: 'referrals',
  weight: 1,
  sql: `insert into committee_decision (id, referral_id, partner_id, delegation_id, favourable, decided_on, amount, taken_by_id)
    select ${keyOf('r.started_at', 'decision', 'r.n')}, r.id, r.partner_id, r.delegation_id, r.ending <> 'REFUSED',
      ${dateOf('r.started_at')}, case when r.ending <> 'REFUSED' then r.per_file end, w.officer
    from load_referral r cross join load_world w where r.committee and r.is_sent and r.n between $1 and $2
      and (r.state in ('IN_PROGRESS', 'COMPLETED') or r.ending in ('REFUSED', 'BROKEN_OFF') and r.state in ('DECLINED', 'CANCELLED'))`,
};

const outcome: BulkInsert = {
  table: 'outcome',
  of: 'referrals',
  weight: 4,
  sql: `insert into outcome (id, referral_id, partner_id, delegation_id, delivered, failure, hours, certificate, study, amount,
      recorded_at, recorded_by_id)
    select ${keyOf('r.state_since', 'outcome', 'r.n')}, r.id, r.partner_id, r.delegation_id, d.delivered,
      case when not d.delivered then ${pick(
        ['BENEFICIARY_REFUSED', 'NO_LONGER_NEEDED', 'BENEFICIARY_UNREACHABLE', 'NO_CAPACITY'],
        draw('r.n', 42, 4),
      )} end,
      case when d.delivered and r.kind in ('GUIDANCE', 'TRAINING', 'PROJECT_FOLLOW_UP') then 2 + ${draw('r.n', 43, 80)} end,
      case when d.delivered and r.kind = 'TRAINING' then 'Attestation de formation' end,
      case when d.delivered and r.kind = 'FEASIBILITY_STUDY' then 'Étude de faisabilité' end,
      case when d.delivered then r.given end, r.state_since, r.officer
    from load_referral r cross join lateral (select r.ending = 'DELIVERED' as delivered) d
    where r.state = 'COMPLETED' and r.n between $1 and $2`,
};

const FOUNDED = `from load_case c where c.founded_on is not null and c.f between $1 and $2`;
const ENTERPRISE = keyOf('c.founded_on::timestamptz', 'enterprise', 'c.f');

const enterprises: BulkInsert[] = [
  {
    table: 'enterprise',
    of: 'files',
    weight: 1,
    sql: `insert into enterprise (id, name, legal_form, sector, province_code, created_on, jobs, family_jobs, file_id, delegation_id,
        recorded_at)
      select ${ENTERPRISE}, i.fr || ' – exemple ' || c.f, i.legal_form, i.sector, c.province_code, c.founded_on,
        1 + ${draw('c.f', 50, 5)}, 1, c.id, c.delegation_id, c.founded_on + interval '12 hours'
      from load_case c join load_project i on i.number = c.project
      where c.founded_on is not null and c.f between $1 and $2`,
  },
  {
    table: 'enterprise_referral',
    of: 'files',
    weight: 2,
    sql: `insert into enterprise_referral (enterprise_id, referral_id, commitment_id, partner_id, delegation_id)
      select ${ENTERPRISE}, r.id, r.commitment_id, r.partner_id, r.delegation_id
      from load_case c join load_referral r on r.f = c.f and r.state = 'COMPLETED' and r.ending = 'DELIVERED'
      where c.founded_on is not null and c.f between $1 and $2`,
  },
  {
    table: 'enterprise_follow_up',
    of: 'files',
    weight: 1,
    sql: `insert into enterprise_follow_up (id, enterprise_id, delegation_id, month, due_on, done_on, health, jobs, family_jobs)
      select ${keyOf('c.founded_on::timestamptz', 'visit', 'm.month || c.f::text')}, ${ENTERPRISE}, c.delegation_id, m.month,
        m.due_on, case when m.is_done then m.due_on + ${draw('c.f', 51, 14)} end,
        case when m.is_done then ${pick(['GROWING', 'STEADY', 'STEADY', 'STRUGGLING', 'CLOSED'], draw('c.f', 52, 5))} end,
        case when m.is_done then 1 + ${draw('c.f', 53, 6)} end, case when m.is_done then 1 end
      ${FOUNDED.replace(
        'where',
        `cross join load_world w cross join lateral (
        select month, due_on, due_on + 14 <= w.today and ${draw('c.f', 54, 12)} > 0 as is_done
        from unnest(array[6, 12, 24]) month
        cross join lateral (select (c.founded_on + month * interval '1 month')::date as due_on) d) m where`,
      )}`,
  },
];

/** In the order of their foreign keys; a place is set aside before it is given away or back. */
export const BULK_INSERTS: readonly BulkInsert[] = [
  ...files,
  referral,
  profile,
  reserved,
  closed,
  waiting,
  decision,
  outcome,
  ...enterprises,
];
