import {
  ArrayMaxSize,
  ArrayUnique,
  IsOptional,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import {
  AllotmentPeriod,
  CountedUnit,
  LegalForm,
  Measure,
  Sector,
  Stage,
  SupportKind,
  TargetGroup,
} from '../partners/programme.rules.js';
import { MoneyScalar, PlainDate } from '../platform/scalars.js';
import { ClauseHeading } from './clause.rules.js';

const MOST = 2_000_000_000;

@InputType({ description: 'What a revision promises. What is left out is unknown or not limited: not zero.' })
export class PromisedTermInput {
  @Field(() => SupportKind, { description: 'What is promised.' })
  kind: SupportKind;

  @Field(() => Measure, { description: 'How it is measured.' })
  measure: Measure;

  @Field(() => Int, { nullable: true, description: 'How many in a period, when counted.' })
  @IsOptional()
  @Min(1)
  @Max(MOST)
  quantity?: number | null;

  @Field(() => CountedUnit, { nullable: true, description: 'What is counted; compulsory when counted.' })
  unit?: CountedUnit | null;

  @Field(() => MoneyScalar, { nullable: true, description: 'The envelope of a period, in dirhams.' })
  @IsOptional()
  @Matches(/^(?!0+(\.0+)?$)\d/)
  amount?: string | null;

  @Field(() => MoneyScalar, { nullable: true, description: 'The most one file may get, in dirhams.' })
  @IsOptional()
  @Matches(/^(?!0+(\.0+)?$)\d/)
  amountPerFile?: string | null;

  @Field(() => AllotmentPeriod, {
    nullable: true,
    description: 'The period the quantity or envelope is for.',
  })
  period?: AllotmentPeriod | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the quantity is for each province; no, unless said.',
  })
  perProvince?: boolean | null;

  @Field(() => Int, { nullable: true, description: 'Rank in the partner’s own queue, from 1.' })
  @IsOptional()
  @Min(1)
  @Max(1_000)
  rank?: number | null;

  @Field(() => PlainDate, { nullable: true, description: 'By when it is due.' })
  dueOn?: string | null;

  @Field(() => Int, { nullable: true, description: 'Days within which a referral is answered, 1 to 365.' })
  @IsOptional()
  @Min(1)
  @Max(365)
  responseDays?: number | null;

  @Field(() => Boolean, { description: 'Whether it holds in the whole country.' })
  national: boolean;

  @Field(() => [String], {
    nullable: true,
    description: 'Codes of the provinces where it holds; none when national.',
  })
  @IsOptional()
  @ArrayMaxSize(75)
  @ArrayUnique()
  @Matches(/^[0-9]{3}$/, { each: true })
  provinceCodes?: string[] | null;

  @Field(() => [Sector], { nullable: true, description: 'Only these sectors.' })
  @IsOptional()
  @ArrayMaxSize(6)
  @ArrayUnique()
  sectors?: Sector[] | null;

  @Field(() => [LegalForm], { nullable: true, description: 'Only these legal forms.' })
  @IsOptional()
  @ArrayMaxSize(6)
  @ArrayUnique()
  legalForms?: LegalForm[] | null;

  @Field(() => [Stage], { nullable: true, description: 'Only files in these stages.' })
  @IsOptional()
  @ArrayMaxSize(7)
  @ArrayUnique()
  stages?: Stage[] | null;

  @Field(() => [TargetGroup], { nullable: true, description: 'The groups it serves.' })
  @IsOptional()
  @ArrayMaxSize(5)
  @ArrayUnique()
  targetGroups?: TargetGroup[] | null;

  @Field(() => Int, { nullable: true, description: 'Youngest age served.' })
  @IsOptional()
  @Min(0)
  @Max(120)
  minAge?: number | null;

  @Field(() => Int, { nullable: true, description: 'Oldest age served.' })
  @IsOptional()
  @Min(0)
  @Max(120)
  maxAge?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the committee decides on each file; no, unless said.',
  })
  committeeDecides?: boolean | null;

  @Field(() => [ID], { description: 'The parties that owe it.' })
  @ArrayMaxSize(20)
  @ArrayUnique()
  @MaxLength(100, { each: true })
  debtorPartyIds: string[];

  @Field(() => String, { nullable: true, description: 'What the structure cannot say, in Arabic.' })
  @IsOptional()
  @Length(1, 2_000)
  noteAr?: string | null;

  @Field(() => String, { nullable: true, description: 'What the structure cannot say, in French.' })
  @IsOptional()
  @Length(1, 2_000)
  noteFr?: string | null;
}

@InputType()
abstract class WordsInput {
  @Field(() => String, { nullable: true, description: 'Text in Arabic; one language at least.' })
  @IsOptional()
  @Length(1, 20_000)
  textAr?: string | null;

  @Field(() => String, { nullable: true, description: 'Text in French; one language at least.' })
  @IsOptional()
  @Length(1, 20_000)
  textFr?: string | null;

  @Field(() => [PromisedTermInput], {
    description: 'What the text promises; none for a clause that promises nothing.',
  })
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  terms: PromisedTermInput[];
}

@InputType({ description: 'A new clause at the end of the text.' })
export class AddClauseInput extends WordsInput {
  @Field(() => ID, { description: 'The agreement.' })
  @MaxLength(100)
  agreementId: string;

  @Field(() => ClauseHeading, { description: 'Its heading.' })
  heading: ClauseHeading;

  @Field(() => ID, { nullable: true, description: 'In an amendment: the clause it takes the place of.' })
  @IsOptional()
  @MaxLength(100)
  supersedesId?: string | null;
}

@InputType({ description: 'A clause to take out of the text.' })
export class RemoveClauseInput {
  @Field(() => ID, { description: 'The clause.' })
  @MaxLength(100)
  id: string;

  @Field(() => Int, { description: 'The version that was read.' })
  @Min(1)
  expectedVersion: number;
}

@InputType({ description: 'A proposal or counter-proposal.' })
export class ProposeRevisionInput extends WordsInput {
  @Field(() => ID, { description: 'The clause.' })
  @MaxLength(100)
  clauseId: string;

  @Field(() => ID, {
    description: 'The newest revision that was read; if another came first, it is a conflict.',
  })
  @MaxLength(100)
  readRevisionId: string;

  @Field(() => String, { nullable: true, description: 'Why; the parties read it.' })
  @IsOptional()
  @Length(1, 2_000)
  reason?: string | null;
}

@InputType({ description: 'A position on a revision.' })
export class TakePositionInput {
  @Field(() => ID, { description: 'The revision that was read.' })
  @MaxLength(100)
  revisionId: string;

  @Field(() => String, { description: 'Its digest.' })
  @MaxLength(100)
  digest: string;

  @Field(() => String, { nullable: true, description: 'What the party says with it.' })
  @IsOptional()
  @Length(1, 2_000)
  note?: string | null;

  @Field(() => String, { nullable: true, description: 'The same key again acts once.' })
  @IsOptional()
  @Length(1, 100)
  idempotencyKey?: string | null;
}
