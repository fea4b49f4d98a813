import {
  ArrayMaxSize,
  ArrayUnique,
  IsOptional,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
} from 'class-validator';
import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { OrderDirection } from '../platform/direction.js';
import { PlainDate } from '../platform/scalars.js';
import { AgreementKind, AgreementState, Language, Renewal } from './agreement.rules.js';

/** What both drafting and editing may say; left out when editing: stays as it is. */
@InputType()
abstract class FrameInput {
  @Field(() => String, { nullable: true, description: 'Title in Arabic.' })
  @IsOptional()
  @Length(1, 500)
  titleAr?: string | null;

  @Field(() => ID, { nullable: true, description: 'The framework agreement it carries out.' })
  @IsOptional()
  @MaxLength(100)
  parentId?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Codes of the provinces where it holds; none when national.',
  })
  @IsOptional()
  @ArrayMaxSize(75)
  @ArrayUnique()
  @Matches(/^[0-9]{3}$/, { each: true })
  provinceCodes?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether another partner may join later; no, unless said.',
  })
  openToAccession?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether its committee decides on the support of each project; no, unless said.',
  })
  committeeDecides?: boolean | null;

  @Field(() => Int, { nullable: true, description: 'The committee meets every so many months, 1 to 60.' })
  @IsOptional()
  @Min(1)
  @Max(60)
  committeeRhythmMonths?: number | null;

  @Field(() => Renewal, {
    nullable: true,
    description: 'What happens at the end of the term; nothing, unless said.',
  })
  renewal?: Renewal | null;

  @Field(() => Int, { nullable: true, description: 'Length of the term in months, 1 to 600.' })
  @IsOptional()
  @Min(1)
  @Max(600)
  termMonths?: number | null;

  @Field(() => Int, { nullable: true, description: 'Months of notice before the end of the term, 0 to 60.' })
  @IsOptional()
  @Min(0)
  @Max(60)
  noticeMonths?: number | null;

  @Field(() => PlainDate, { nullable: true, description: 'When it is to come into force.' })
  effectiveOn?: string | null;
}

@InputType({ description: 'A new agreement, in draft: no partner sees it before it is opened.' })
export class DraftAgreementInput extends FrameInput {
  @Field(() => AgreementKind, { description: 'What sort of agreement it is.' })
  kind: AgreementKind;

  @Field(() => String, { description: 'Title in French.' })
  @Length(1, 500)
  titleFr: string;

  @Field(() => Language, { description: 'The language that prevails.' })
  prevailingLanguage: Language;

  @Field(() => Boolean, { description: 'Whether it holds in the whole country.' })
  national: boolean;

  @Field(() => ID, {
    nullable: true,
    description: 'The agreement in force that it amends; for amendments only.',
  })
  @IsOptional()
  @MaxLength(100)
  amendsId?: string | null;

  @Field(() => [ID], {
    description: 'The partners, in the order of the text; those of its base for an amendment.',
  })
  @ArrayMaxSize(20)
  @ArrayUnique()
  @MaxLength(100, { each: true })
  partnerIds: string[];

  @Field(() => ID, {
    nullable: true,
    description: 'The delegation that signs for the commission; headquarters does, unless said.',
  })
  @IsOptional()
  @MaxLength(100)
  commissionDelegationId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The same key again does not draft a second agreement.',
  })
  @IsOptional()
  @Length(1, 100)
  idempotencyKey?: string | null;
}

@InputType({ description: 'Changes to an agreement that is not frozen. What is left out stays as it is.' })
export class EditAgreementInput extends FrameInput {
  @Field(() => ID, { description: 'The agreement.' })
  @MaxLength(100)
  id: string;

  @Field(() => Int, { description: 'The version that was read.' })
  @Min(1)
  expectedVersion: number;

  @Field(() => String, { nullable: true, description: 'Title in French.' })
  @IsOptional()
  @MinLength(1)
  @MaxLength(500)
  titleFr?: string | null;

  @Field(() => Language, { nullable: true, description: 'The language that prevails.' })
  prevailingLanguage?: Language | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it holds in the whole country.' })
  national?: boolean | null;

  @Field(() => [ID], { nullable: true, description: 'The partners; only while it is a draft.' })
  @IsOptional()
  @ArrayMaxSize(20)
  @ArrayUnique()
  @MaxLength(100, { each: true })
  partnerIds?: string[] | null;
}

@InputType({ description: 'Which agreements.' })
export class AgreementFilter {
  @Field(() => [AgreementState], { nullable: true, description: 'In one of these states.' })
  @IsOptional()
  @ArrayMaxSize(9)
  states?: AgreementState[] | null;

  @Field(() => [AgreementKind], { nullable: true, description: 'Of one of these kinds.' })
  @IsOptional()
  @ArrayMaxSize(6)
  kinds?: AgreementKind[] | null;

  @Field(() => ID, { nullable: true, description: 'With this partner as a party.' })
  @IsOptional()
  @MaxLength(100)
  partnerId?: string | null;

  @Field(() => String, { nullable: true, description: 'That hold in this province, national ones included.' })
  @IsOptional()
  @Matches(/^[0-9]{3}$/)
  provinceCode?: string | null;

  @Field(() => String, { nullable: true, description: 'With this in the reference or a title.' })
  @IsOptional()
  @MaxLength(200)
  text?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those in which the viewer’s party has a clause to answer or a signature to give.',
  })
  waitingForViewer?: boolean | null;
}

export enum AgreementOrderField {
  STATE_SINCE = 'STATE_SINCE',
  REFERENCE = 'REFERENCE',
  EXPIRES_ON = 'EXPIRES_ON',
}

registerEnumType(AgreementOrderField, {
  name: 'AgreementOrderField',
  description: 'By what agreements are ordered.',
  valuesConfig: {
    STATE_SINCE: { description: 'Since when each is in its state.' },
    REFERENCE: { description: 'The reference.' },
    EXPIRES_ON: { description: 'The end of the current term; those without an end come last.' },
  },
});

@InputType({ description: 'The order of agreements.' })
export class AgreementOrder {
  @Field(() => AgreementOrderField, { description: 'By what.' })
  field: AgreementOrderField;

  @Field(() => OrderDirection, { description: 'Which way.' })
  direction: OrderDirection;
}
