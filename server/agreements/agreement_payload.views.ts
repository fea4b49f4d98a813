import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { SupportKind } from '../partners/programme.rules.js';
import { Agreement } from './agreement.entity.js';
import { Clause, ClauseRevision } from './clause.entity.js';
import { ClauseHeading } from './clause.rules.js';
import { CommitteeMeeting, CommitteeMember } from './committee.entity.js';
import { Obligation } from './obligation.entity.js';
import { TermField } from './term.rules.js';

@ObjectType({ description: 'The agreement changed.' })
export class AgreementPayload {
  @Field(() => Agreement, { description: 'The agreement as it is now.' })
  agreement: Agreement;
}

@ObjectType({ description: 'The clause changed.' })
export class ClausePayload {
  @Field(() => Clause, { description: 'The clause as it is now.' })
  clause: Clause;
}

@ObjectType({ description: 'What was proposed.' })
export class ProposeRevisionPayload {
  @Field(() => Clause, { description: 'The clause as it is now.' })
  clause: Clause;

  @Field(() => ClauseRevision, { description: 'The new revision.' })
  revision: ClauseRevision;
}

@ObjectType({ description: 'The obligation changed.' })
export class ObligationPayload {
  @Field(() => Obligation, { description: 'The obligation as it is now.' })
  obligation: Obligation;
}

@ObjectType({ description: 'The meeting recorded.' })
export class RecordCommitteeMeetingPayload {
  @Field(() => CommitteeMeeting, { description: 'The meeting.' })
  meeting: CommitteeMeeting;
}

@ObjectType({ description: 'The member named.' })
export class NameCommitteeMemberPayload {
  @Field(() => CommitteeMember, { description: 'The member.' })
  member: CommitteeMember;
}

@ObjectType({ description: 'A clause of the text in force on a date.' })
export class ClauseText {
  clauseId: string;
  revisionId: string;
  amendedById: string | null;

  @Field(() => Int, { description: 'Its place in the text of that date, from 1.' })
  position: number;

  @Field(() => ClauseHeading, { description: 'Its heading.' })
  heading: ClauseHeading;

  @Field(() => String, { nullable: true, description: 'Its text in Arabic.' })
  textAr: string | null;

  @Field(() => String, { nullable: true, description: 'Its text in French.' })
  textFr: string | null;
}

registerEnumType(TermField, {
  name: 'TermField',
  description: 'What differs between the terms of two revisions.',
  valuesConfig: {
    TERM: { description: 'A whole term: `before` or `after` is its measure, the other null.' },
    MEASURE: { description: 'How it is measured.' },
    QUANTITY: { description: 'How many.' },
    UNIT: { description: 'What is counted.' },
    AMOUNT: { description: 'The envelope.' },
    AMOUNT_PER_FILE: { description: 'The ceiling a file.' },
    PERIOD: { description: 'The period.' },
    PER_PROVINCE: { description: 'Whether it is for each province.' },
    RANK: { description: 'The rank in the partner’s queue.' },
    DUE_ON: { description: 'The due date.' },
    RESPONSE_DAYS: { description: 'The time to answer, in days.' },
    NATIONAL: { description: 'Whether it holds in the whole country.' },
    PROVINCES: { description: 'The provinces, by code.' },
    SECTORS: { description: 'The sectors.' },
    LEGAL_FORMS: { description: 'The legal forms.' },
    STAGES: { description: 'The stages.' },
    TARGET_GROUPS: { description: 'The target groups.' },
    MIN_AGE: { description: 'The youngest age.' },
    MAX_AGE: { description: 'The oldest age.' },
    COMMITTEE_DECIDES: { description: 'Whether the committee decides.' },
    DEBTORS: { description: 'The parties that owe it, by global id.' },
  },
});

@ObjectType({ description: 'One difference between the terms of two revisions.' })
export class TermChange {
  @Field(() => TermField, { description: 'What differs.' })
  field: TermField;

  @Field(() => SupportKind, { description: 'The kind of support of the term.' })
  kind: SupportKind;

  @Field(() => String, { nullable: true, description: 'Before; null when it was unknown or not there.' })
  before: string | null;

  @Field(() => String, { nullable: true, description: 'After; null when it is unknown or not there.' })
  after: string | null;

  @Field(() => String, { nullable: true, description: 'After minus before, where both are numbers.' })
  difference: string | null;

  @Field(() => [String], { description: 'Members of a list that were lost, such as province codes.' })
  lost: readonly string[];

  @Field(() => [String], { description: 'Members of a list that were gained.' })
  gained: readonly string[];
}
