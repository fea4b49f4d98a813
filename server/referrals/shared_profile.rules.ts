import { ConsentScope } from '../beneficiaries/consent.rules.js';
import { SupportKind } from '../partners/programme.rules.js';

/** A field of a person or project that a partner may be shown. The two names are always shared: one must know whom. */
export type SharedField =
  | 'bornOn'
  | 'sex'
  | 'phone'
  | 'email'
  | 'education'
  | 'situation'
  | 'projectTitleAr'
  | 'projectTitleFr'
  | 'projectSummary'
  | 'sector'
  | 'legalForm'
  | 'stage'
  | 'province';

const CONTACT = ['phone', 'email'] as const;
const TITLES = ['projectTitleAr', 'projectTitleFr', 'sector'] as const;
const PROJECT = [...TITLES, 'projectSummary', 'legalForm', 'stage'] as const;

/**
 * What each kind of support cannot be given without. A trainer forms a group by age, sex and schooling but has no need
 * of the project's plan; a study, a loan and a grant examine the project; an event or a plan concerns nobody by name.
 */
export const NEEDED: Readonly<Record<SupportKind, readonly SharedField[]>> = {
  GUIDANCE: [...CONTACT, 'province', 'education', 'situation', ...PROJECT],
  TRAINING: [...CONTACT, 'province', 'bornOn', 'sex', 'education', ...TITLES],
  FEASIBILITY_STUDY: [...CONTACT, 'province', ...PROJECT],
  PROJECT_FOLLOW_UP: [...CONTACT, 'province', ...PROJECT],
  LOAN_ASSISTANCE: [...CONTACT, 'province', 'bornOn', 'situation', ...PROJECT],
  GRANT: [...CONTACT, 'province', 'bornOn', 'situation', ...PROJECT],
  PREMISES: [...CONTACT, 'province', ...TITLES, 'legalForm'],
  EVENT: [],
  PLAN: [],
};

/** Which consent covers which field. The referral itself says the province. */
const COVERED_BY: Readonly<Record<SharedField, ConsentScope | null>> = {
  phone: ConsentScope.CONTACT,
  email: ConsentScope.CONTACT,
  bornOn: ConsentScope.SITUATION,
  education: ConsentScope.SITUATION,
  situation: ConsentScope.SITUATION,
  sex: ConsentScope.SITUATION,
  projectTitleAr: ConsentScope.PROJECT,
  projectTitleFr: ConsentScope.PROJECT,
  projectSummary: ConsentScope.PROJECT,
  sector: ConsentScope.PROJECT,
  legalForm: ConsentScope.PROJECT,
  stage: ConsentScope.PROJECT,
  province: null,
};

/** The fields that a referral of this kind shares under these consents, in a fixed order. */
export function sharedFields(kind: SupportKind, scopes: ReadonlySet<ConsentScope>): SharedField[] {
  return NEEDED[kind].filter((field) => {
    const scope = COVERED_BY[field];
    return scope === null || scopes.has(scope);
  });
}

/** What there is to share of a person and a project; the names of its fields are those of the package. */
export type Shareable = { readonly [F in SharedField]: string | null } & {
  readonly nameAr: string;
  readonly nameLatin: string;
};

/** What a partner is shown, as values: a field that is not shared is null, whatever the file says. */
export interface Package extends Shareable {
  readonly fields: string[];
}

/** The package of a referral of this kind under these consents. */
export function packageOf(kind: SupportKind, scopes: ReadonlySet<ConsentScope>, all: Shareable): Package {
  const fields = sharedFields(kind, scopes);
  const shared = new Set<string>(fields);
  const only = Object.fromEntries(
    (Object.keys(COVERED_BY) as SharedField[]).map((field) => [field, shared.has(field) ? all[field] : null]),
  ) as Record<SharedField, string | null>;
  const { nameAr, nameLatin } = all;
  return { fields: ['nameAr', 'nameLatin', ...fields], nameAr, nameLatin, ...only };
}
