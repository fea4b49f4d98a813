import type pg from 'pg';
import { NEEDED } from '../../server/referrals/shared_profile.rules.js';

/**
 * Sending a referral as one function, as PostGraphile's manual has mutations of this sort written: under the caller's own
 * policies it checks what the hub's verb checks, and writes the same rows: the key, the referral, the package, the event
 * and the booking, which comes last so that the allotment is locked for the shortest time.
 */
const REFER_FILE = `create function bench.refer_file(file_id uuid, commitment_id uuid, key text) returns public.referral
  language plpgsql volatile set search_path = public, pg_temp as $fn$
  declare
    today date := current_setting('hub.today')::date;
    made referral;
    f beneficiary_file;
    c commitment;
    a uuid;
    fields text[];
    number text := nextval('referral_number');
    digest text := encode(sha256(convert_to(file_id || ' ' || commitment_id, 'UTF8')), 'hex');
  begin
    select r.* into made from idempotency i join referral r on r.id = (i.result ->> 'referral')::uuid
      where i.person = hub_person() and i.key = refer_file.key and i.input_digest = digest;
    if found then return made; end if;
    select * into f from beneficiary_file b where b.id = refer_file.file_id and b.state = 'OPEN';
    select * into c from commitment k where k.id = refer_file.commitment_id and k.state = 'IN_FORCE' and k.kind = any(f.needs)
      and today between k.starts_on and coalesce(k.ends_on, today)
      and (k.national or exists (select from commitment_province p
        where p.commitment_id = k.id and p.province_code = f.province_code))
      and not exists (select from waiting_place w where w.commitment_id = k.id);
    if c.id is null then raise exception 'it does not match'; end if;
    select m.id into a from allotment m where m.commitment_id = c.id and today between m.starts_on and m.ends_on
      and (not c.per_province or m.province_code = f.province_code);
    select array_agg(s.field order by s.position) into fields from bench.shared_field s where s.kind = c.kind and (s.scope is null
      or exists (select from consent n where n.file_id = f.id and n.withdrawn_on is null and s.scope = any(n.scopes)));
    if fields is null then raise exception 'nobody consented'; end if;
    insert into referral (id, reference, state, state_since, file_id, commitment_id, partner_id, delegation_id, province_code,
        kind, quantity, created_at)
      values (uuidv7(), 'RF-' || extract(year from today) || '-' || lpad(number, greatest(length(number), 6), '0'), 'DRAFT',
        now(), f.id, c.id, c.lead_partner_id, f.delegation_id, f.province_code, c.kind, 1, now())
      returning * into made;
    update referral r set state = 'SENT', state_since = now(), sent_at = now(), respond_by = today + c.response_days,
        allotment_id = a, version = version + 1
      where r.id = made.id returning * into made;
    insert into shared_profile (id, referral_id, file_id, partner_id, delegation_id, fields, name_ar, name_latin, born_on, sex, phone,
        email, education, situation, project_title_ar, project_title_fr, project_summary, sector, legal_form, stage, province_code)
      select uuidv7(), made.id, made.file_id, made.partner_id, made.delegation_id, array['nameAr', 'nameLatin'] || fields, b.name_ar,
        b.name_latin, case when 'bornOn' = any(fields) then b.born_on end, case when 'sex' = any(fields) then b.sex end,
        case when 'phone' = any(fields) then b.phone end, case when 'email' = any(fields) then b.email end,
        case when 'education' = any(fields) then b.education end, case when 'situation' = any(fields) then b.situation end,
        case when 'projectTitleAr' = any(fields) then p.title_ar end,
        case when 'projectTitleFr' = any(fields) then p.title_fr end,
        case when 'projectSummary' = any(fields) then p.summary end, case when 'sector' = any(fields) then p.sector end,
        case when 'legalForm' = any(fields) then p.legal_form end, case when 'stage' = any(fields) then f.stage end,
        made.province_code
      from beneficiary b left join project_idea p on p.file_id = b.file_id where b.file_id = f.id;
    insert into event (id, type, at, actor_kind, actor_person, subject_type, subject_id, subjects, partners, delegation,
        changes, fields)
      values (uuidv7(), 'referral.sent', now(), 'PERSON', hub_person(), 'Referral', made.id::text,
        array['Referral:' || made.id, 'BeneficiaryFile:' || f.id, 'Commitment:' || c.id, 'Agreement:' || c.agreement_id],
        array[made.partner_id], made.delegation_id, '{"state": {"before": "DRAFT", "after": "SENT"}}', '{}');
    insert into idempotency (person, key, operation, input_digest, result, at)
      values (hub_person(), refer_file.key, 'referFile', digest, jsonb_build_object('referral', made.id), now());
    if a is not null then
      insert into ledger_entry (id, allotment_id, agreement_id, kind, quantity, reserved_change, at, referral_id, partner_id)
        values (uuidv7(), a, c.agreement_id, 'RESERVED', 1, 1, now(), made.id, made.partner_id);
      if not found then raise exception 'no place is left'; end if;
    end if;
    return made;
  end $fn$`;

const FIELDS = `create table bench.shared_field (kind text, field text, scope text, position int)`;

/** Which consent covers what, said once more for those who do not read the hub's rules. */
const SCOPE = `case when field in ('phone', 'email') then 'CONTACT' when field = 'province' then null
  when field in ('bornOn', 'sex', 'education', 'situation') then 'SITUATION' else 'PROJECT' end`;

/** Gives PostGraphile and the floor the verb of sending. */
export async function exposeVerb(owner: pg.Client): Promise<void> {
  const rows = Object.entries(NEEDED).flatMap(([kind, fields]) =>
    fields.map((field, position) => ({ kind, field, position })),
  );
  await owner.query(FIELDS);
  await owner.query(`grant select on bench.shared_field to hub_staff`);
  await owner.query(
    `insert into bench.shared_field select kind, field, ${SCOPE}, position
     from jsonb_to_recordset($1::jsonb) as r(kind text, field text, position int)`,
    [JSON.stringify(rows)],
  );
  await owner.query(`create index on bench.shared_field (kind)`);
  await owner.query(REFER_FILE);
  await owner.query(`analyze bench.shared_field`);
}
