import type { PersonInput, ProjectIdeaInput } from '../../graphql/generated/graphql.js';
import type { WordOf } from '../../i18n/words.texts.js';

/** What is typed about a person and a project: strings as the fields hold them. Nothing secret: it is kept in a draft. */
export interface Typed {
  readonly nameAr: string;
  readonly nameLatin: string;
  readonly bornOn: string;
  readonly sex: string;
  readonly phone: string;
  readonly email: string;
  readonly addressAr: string;
  readonly tie: string;
  readonly memberCard: string;
  readonly education: string;
  readonly situation: string;
  readonly disability: boolean;
  readonly lowIncome: boolean;
  readonly titleAr: string;
  readonly titleFr: string;
  readonly sector: string;
  readonly legalForm: string;
  readonly partners: string;
  readonly summary: string;
  readonly needs: readonly WordOf<'support_kind'>[];
}

export type TypedField = keyof Typed;

export const blank: Typed = {
  nameAr: '',
  nameLatin: '',
  bornOn: '',
  sex: '',
  phone: '',
  email: '',
  addressAr: '',
  tie: '',
  memberCard: '',
  education: '',
  situation: '',
  disability: false,
  lowIncome: false,
  titleAr: '',
  titleFr: '',
  sector: '',
  legalForm: '',
  partners: '',
  summary: '',
  needs: [],
};

/** Why a field cannot stay as it is; each is a key of the form's texts. */
export type Lack =
  | 'needed'
  | 'needs_arabic'
  | 'needs_latin'
  | 'not_a_number'
  | 'not_a_phone'
  | 'not_an_email';
export type Lacks = Partial<Record<TypedField, Lack>>;

export const hasArabic = (text: string): boolean => /\p{Script=Arabic}/u.test(text);
export const hasLatin = (text: string): boolean => /\p{Script=Latin}/u.test(text);

const compulsory = [
  'nameAr',
  'nameLatin',
  'bornOn',
  'sex',
  'tie',
  'education',
  'situation',
  'titleAr',
  'sector',
  'legalForm',
] as const satisfies readonly TypedField[];

/** What must still be said before the hub can take it; the hub checks the same again. */
export function lacksOf(typed: Typed): Lacks {
  const lacks: Lacks = {};
  if (typed.nameAr && !hasArabic(typed.nameAr)) lacks.nameAr = 'needs_arabic';
  if (typed.nameLatin && !hasLatin(typed.nameLatin)) lacks.nameLatin = 'needs_latin';
  if (!/^[0-9+() .-]*$/.test(typed.phone)) lacks.phone = 'not_a_phone';
  if (typed.email.trim() && !/^\S+@\S+\.\S+$/.test(typed.email.trim())) lacks.email = 'not_an_email';
  if (typed.partners.trim() && !/^[1-9]\d{0,3}$/.test(typed.partners.trim())) lacks.partners = 'not_a_number';
  for (const field of compulsory) if (typed[field].trim() === '') lacks[field] = 'needed';
  return lacks;
}

const orNull = (text: string): string | null => text.trim() || null;

/** The person as the hub takes it; call it only when nothing lacks. */
export function personOf(typed: Typed, nationalId: string): PersonInput {
  return {
    nameAr: typed.nameAr.trim(),
    nameLatin: typed.nameLatin.trim(),
    bornOn: typed.bornOn,
    sex: typed.sex as PersonInput['sex'],
    phone: orNull(typed.phone),
    email: orNull(typed.email),
    addressAr: orNull(typed.addressAr),
    tie: typed.tie as PersonInput['tie'],
    memberCard: orNull(typed.memberCard),
    education: typed.education as PersonInput['education'],
    situation: typed.situation as PersonInput['situation'],
    disability: typed.disability,
    lowIncome: typed.lowIncome,
    ...(nationalId.trim() ? { nationalId: nationalId.trim() } : {}),
  };
}

export function projectOf(typed: Typed): ProjectIdeaInput {
  return {
    titleAr: typed.titleAr.trim(),
    titleFr: orNull(typed.titleFr),
    sector: typed.sector as ProjectIdeaInput['sector'],
    legalForm: typed.legalForm as ProjectIdeaInput['legalForm'],
    partners: typed.partners.trim() ? Number(typed.partners) : null,
    summary: orNull(typed.summary),
  };
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The fields in which two readings of a file differ. */
export function differences(one: Typed, other: Typed): TypedField[] {
  return (Object.keys(one) as TypedField[]).filter((field) => !same(one[field], other[field]));
}

/**
 * What I typed on what is there now: fields that I left alone follow the other person's change; `mine` says whose
 * word holds where both changed one.
 */
export function rebased(base: Typed, typed: Typed, now: Typed, mine: boolean): Typed {
  const touched = new Set(differences(base, typed));
  const theirs = new Set(differences(base, now));
  const keep = [...touched].filter((field) => mine || !theirs.has(field));
  return { ...now, ...Object.fromEntries(keep.map((field) => [field, typed[field]])) };
}
