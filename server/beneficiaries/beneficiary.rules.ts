/** The closed lists in which a person's situation is described. Loads nothing. */

export enum Sex {
  FEMALE = 'FEMALE',
  MALE = 'MALE',
}

export enum FamilyTie {
  CHILD = 'CHILD',
  GRANDCHILD = 'GRANDCHILD',
  SPOUSE = 'SPOUSE',
}

export enum EducationLevel {
  NONE = 'NONE',
  PRIMARY = 'PRIMARY',
  SECONDARY = 'SECONDARY',
  VOCATIONAL = 'VOCATIONAL',
  HIGHER = 'HIGHER',
}

export enum Situation {
  UNEMPLOYED = 'UNEMPLOYED',
  STUDENT = 'STUDENT',
  EMPLOYED = 'EMPLOYED',
  SELF_EMPLOYED = 'SELF_EMPLOYED',
}
