/** The programme's own words, shared by agreements, files, commitments and referrals. Loads nothing. */

export enum SupportKind {
  GUIDANCE = 'GUIDANCE',
  TRAINING = 'TRAINING',
  FEASIBILITY_STUDY = 'FEASIBILITY_STUDY',
  PROJECT_FOLLOW_UP = 'PROJECT_FOLLOW_UP',
  LOAN_ASSISTANCE = 'LOAN_ASSISTANCE',
  GRANT = 'GRANT',
  PREMISES = 'PREMISES',
  EVENT = 'EVENT',
  PLAN = 'PLAN',
}

export enum Measure {
  COUNTED = 'COUNTED',
  MONEY = 'MONEY',
  BEST_EFFORT = 'BEST_EFFORT',
  PRIORITY = 'PRIORITY',
  DELIVERABLE = 'DELIVERABLE',
}

export enum CountedUnit {
  SEATS = 'SEATS',
  SESSIONS = 'SESSIONS',
  STUDIES = 'STUDIES',
  FILES = 'FILES',
}

export enum AllotmentPeriod {
  YEAR = 'YEAR',
  QUARTER = 'QUARTER',
  WHOLE_TERM = 'WHOLE_TERM',
}

export enum Sector {
  TRADE = 'TRADE',
  SERVICES = 'SERVICES',
  AGRICULTURE = 'AGRICULTURE',
  CRAFTS = 'CRAFTS',
  TRANSPORT = 'TRANSPORT',
  EDUCATION = 'EDUCATION',
}

export enum LegalForm {
  SELF_EMPLOYED = 'SELF_EMPLOYED',
  SOLE_PROPRIETORSHIP = 'SOLE_PROPRIETORSHIP',
  COMPANY_ONE_PARTNER = 'COMPANY_ONE_PARTNER',
  COMPANY = 'COMPANY',
  COOPERATIVE = 'COOPERATIVE',
  ASSOCIATION = 'ASSOCIATION',
}

/** Stages of founding an enterprise, in their usual order. */
export enum Stage {
  IDEA = 'IDEA',
  GUIDANCE = 'GUIDANCE',
  TRAINING = 'TRAINING',
  FEASIBILITY_STUDY = 'FEASIBILITY_STUDY',
  FINANCING = 'FINANCING',
  CREATION = 'CREATION',
  FOLLOW_UP = 'FOLLOW_UP',
}

/** Groups whom a clause serves first or only. */
export enum TargetGroup {
  WOMEN = 'WOMEN',
  DISABILITY = 'DISABILITY',
  LOW_INCOME = 'LOW_INCOME',
  UNEMPLOYED = 'UNEMPLOYED',
  GRADUATES = 'GRADUATES',
}
