import { memberCardKey } from './beneficiary_file.rules.js';
import type { PersonInput, ProjectIdeaInput } from './beneficiary.inputs.js';
import { nameKeys } from './name.rules.js';

/** An empty text is no text. */
const kept = (value: string | null | undefined): string | null | undefined =>
  value === undefined ? undefined : value?.trim() || null;

/** What of a person is written, field by field, and the keys by which the name is found again. */
export function personFields(input: PersonInput) {
  const fields = {
    nameAr: input.nameAr.trim(),
    nameLatin: input.nameLatin.trim(),
    bornOn: input.bornOn,
    sex: input.sex,
    phone: kept(input.phone),
    email: kept(input.email),
    addressAr: kept(input.addressAr),
    tie: input.tie,
    memberCard: kept(input.memberCard),
    education: input.education,
    situation: input.situation,
    disability: input.disability,
    lowIncome: input.lowIncome,
  };
  const { ar, latin, skeleton } = nameKeys(fields.nameAr, fields.nameLatin);
  const card = input.memberCard === undefined ? undefined : memberCardKey(input.memberCard);
  const keys = { nameArKey: ar, nameLatinKey: latin, nameSkeleton: skeleton, memberCardKey: card };
  return { fields, keys };
}

/** What of a project idea is written, field by field. */
export const projectFields = (input: ProjectIdeaInput) => ({
  titleAr: input.titleAr.trim(),
  titleFr: kept(input.titleFr),
  sector: input.sector,
  legalForm: input.legalForm,
  partners: input.partners,
  summary: kept(input.summary),
});
