import { copyLine } from '../platform/copy_text.js';
import { newId } from '../platform/ids.js';
import { type LegalForm, type Sector, Stage } from './beneficiary_file.rules.js';
import type { EducationLevel, FamilyTie, Sex, Situation } from './beneficiary.rules.js';
import { personFields, projectFields } from './beneficiary.actions.js';
import { plainDate, type RowCells, truthOf, wordsOf } from './import_row.rules.js';
import { STAGED_COLUMNS, type StagedColumn } from './import_stage.data.js';
import { nationalIdHash, sealNationalId } from './national_identity.actions.js';

type Value = string | number | boolean | null;

const orNull = (cell: string): string | null => (cell === '' ? null : cell);
const list = (words: readonly string[]): string => `{${words.join(',')}}`;

/** A row that breaks no rule, as one line of what is staged: what the form would write of the same person. */
export function stagedLine(cells: RowCells, fileId: string, place: number): string {
  const staged: Record<StagedColumn, Value> = {
    ...{ place, file_id: fileId, opened_event: newId() },
    province_code: cells.province_code,
    stage: orNull(cells.stage) ?? Stage.IDEA,
    needs: list(wordsOf(cells.needs)),
    ...person(cells),
    ...project(cells),
    ...identity(cells, fileId),
    ...consent(cells),
  };
  return copyLine(STAGED_COLUMNS.map((column) => staged[column]));
}

function person(cells: RowCells) {
  const { fields, keys } = personFields({
    nameAr: cells.name_ar,
    nameLatin: cells.name_latin,
    bornOn: plainDate(cells.born_on) ?? '',
    sex: cells.sex as Sex,
    phone: cells.phone,
    email: cells.email,
    addressAr: cells.address_ar,
    tie: cells.tie as FamilyTie,
    memberCard: cells.member_card,
    education: cells.education as EducationLevel,
    situation: cells.situation as Situation,
    disability: truthOf(cells.disability) ?? false,
    lowIncome: truthOf(cells.low_income) ?? false,
  });
  return {
    ...{ beneficiary_id: newId(), name_ar: fields.nameAr, name_latin: fields.nameLatin },
    ...{ name_ar_key: keys.nameArKey, name_latin_key: keys.nameLatinKey, name_skeleton: keys.nameSkeleton },
    ...{ born_on: fields.bornOn, sex: fields.sex, phone: fields.phone ?? null, email: fields.email ?? null },
    ...{ address_ar: fields.addressAr ?? null, tie: fields.tie, member_card: fields.memberCard ?? null },
    ...{ member_card_key: keys.memberCardKey ?? null, education: fields.education },
    ...{ situation: fields.situation, disability: fields.disability, low_income: fields.lowIncome },
  };
}

function project(cells: RowCells) {
  const fields = projectFields({
    titleAr: cells.title_ar,
    titleFr: cells.title_fr,
    sector: cells.sector as Sector,
    legalForm: cells.legal_form as LegalForm,
    summary: cells.summary,
  });
  return {
    ...{ project_id: newId(), title_ar: fields.titleAr, title_fr: fields.titleFr ?? null },
    ...{ sector: fields.sector, legal_form: fields.legalForm, partners: orNull(cells.partners) },
    summary: fields.summary ?? null,
  };
}

function identity({ national_id: number }: RowCells, fileId: string) {
  if (number === '') return { sealed: null, equality_hash: null };
  return { sealed: sealNationalId(fileId, number), equality_hash: nationalIdHash(number) };
}

function consent(cells: RowCells) {
  const scopes = wordsOf(cells.consent_scopes);
  if (scopes.length === 0) {
    return { consent_id: null, given_event: null, scopes: null, given_on: null, how: null };
  }
  return {
    ...{ consent_id: newId(), given_event: newId(), scopes: list(scopes) },
    ...{ given_on: plainDate(cells.consent_given_on), how: orNull(cells.consent_how) },
  };
}
