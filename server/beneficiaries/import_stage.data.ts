/**
 * How rows of an import become files: a batch of them is copied into a table of the transaction, and one statement makes
 * of it what the form makes of one person, in the same tables, under the same policies, keys and triggers.
 */

/** What is staged of a row, in the order in which it is copied. */
const STAGED = {
  place: 'int',
  file_id: 'uuid',
  opened_event: 'uuid',
  province_code: 'text',
  stage: 'text',
  needs: 'text[]',
  beneficiary_id: 'uuid',
  name_ar: 'text',
  name_latin: 'text',
  name_ar_key: 'text',
  name_latin_key: 'text',
  name_skeleton: 'text',
  born_on: 'date',
  sex: 'text',
  phone: 'text',
  email: 'text',
  address_ar: 'text',
  tie: 'text',
  member_card: 'text',
  member_card_key: 'text',
  education: 'text',
  situation: 'text',
  disability: 'boolean',
  low_income: 'boolean',
  project_id: 'uuid',
  title_ar: 'text',
  title_fr: 'text',
  sector: 'text',
  legal_form: 'text',
  partners: 'int',
  summary: 'text',
  sealed: 'text',
  equality_hash: 'text',
  consent_id: 'uuid',
  given_event: 'uuid',
  scopes: 'text[]',
  given_on: 'date',
  how: 'text',
} as const;

export type StagedColumn = keyof typeof STAGED;

export const STAGED_COLUMNS = Object.keys(STAGED) as StagedColumn[];

export const STAGE = `create temp table staged_file (
  ${Object.entries(STAGED)
    .map(([name, type]) => `${name} ${type}`)
    .join(', ')}
) on commit drop`;

export const CLEAR_STAGE = 'truncate staged_file';

/** What is written on record of each file, as the single verbs write it. */
export const HAPPENED = `select opened_event as id, 'beneficiary_file.opened' as type, 'BeneficiaryFile' as subject_type,
    file_id::text as subject_id, array['BeneficiaryFile:' || file_id] as subjects, it.delegation,
    jsonb_build_object('state', jsonb_build_object('before', null, 'after', 'OPEN'),
      'stage', jsonb_build_object('before', null, 'after', stage)) as changes
  from staged_file cross join it
  union all select given_event, 'consent.given', 'Consent', consent_id::text,
    array['Consent:' || consent_id, 'BeneficiaryFile:' || file_id], it.delegation,
    jsonb_build_object('scopes', jsonb_build_object('before', null, 'after', array_to_string(scopes, ',')))
  from staged_file cross join it where consent_id is not null`;

const PERSON = `name_ar, name_latin, name_ar_key, name_latin_key, name_skeleton, born_on, sex, phone, email, address_ar,
  tie, member_card, member_card_key, education, situation, disability, low_income`;
const PROJECT = 'title_ar, title_fr, sector, legal_form, partners, summary';

/**
 * Opens the files that are staged; the references are given in one go, in the order of the rows. `recorded` is the
 * statement that writes the record. Takes the delegation, the instant and the day.
 */
export const openStaged = (recorded: string): string => `with it as (
    select ?::uuid as delegation, ?::timestamptz(3) as at, ?::date as today
  ), number as (
    insert into file_number (year, last) select extract(year from today), (select count(*) from staged_file) from it
    on conflict (year) do update set last = file_number.last + excluded.last
    returning year, last - (select count(*) from staged_file) as before
  ), opened as (
    insert into beneficiary_file (id, reference, delegation_id, province_code, state, state_since, stage, needs, opened_on, version)
    select file_id, ${referenceOf('number.year', 'number.before + place')}, it.delegation, province_code, 'OPEN', it.at,
      stage, needs, it.today, 1 from staged_file cross join it cross join number
  ), person as (
    insert into beneficiary (id, file_id, delegation_id, ${PERSON})
    select beneficiary_id, file_id, it.delegation, ${PERSON} from staged_file cross join it
  ), project as (
    insert into project_idea (id, file_id, delegation_id, ${PROJECT})
    select project_id, file_id, it.delegation, ${PROJECT} from staged_file cross join it
  ), identity as (
    insert into national_identity (file_id, delegation_id, sealed, equality_hash)
    select file_id, it.delegation, sealed, equality_hash from staged_file cross join it where sealed is not null
  ), consented as (
    insert into consent (id, file_id, delegation_id, scopes, given_on, how)
    select consent_id, file_id, it.delegation, scopes, given_on, how from staged_file cross join it where consent_id is not null
  ), recorded as (${recorded})
  select ${referenceOf('year', 'before + 1')} as first,
    ${referenceOf('year', 'before + (select count(*) from staged_file)')} as last from number`;

/** As `fileReference` writes it. */
function referenceOf(year: string, number: string): string {
  const digits = `(${number})::text`;
  return `'BF-' || ${year} || '-' || lpad(${digits}, greatest(6, length(${digits})), '0')`;
}
