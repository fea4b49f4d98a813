import { ArrayMaxSize, IsInt, IsOptional, Length, Max, MaxLength, Min } from 'class-validator';
import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { SupportKind } from '../partners/programme.rules.js';
import { OrderDirection } from '../platform/direction.js';
import { MoneyScalar, PlainDate } from '../platform/scalars.js';
import { CancelReason, DeclineReason, OutcomeFailure, ReferralState } from './referral.rules.js';

@InputType({ description: 'A file to be referred to a commitment.' })
export class DraftReferralInput {
  @Field(() => ID, { description: 'The beneficiary file, of the viewer’s delegation.' })
  @MaxLength(100)
  fileId: string;

  @Field(() => ID, { description: 'The commitment.' })
  @MaxLength(100)
  commitmentId: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'Which debtor, where several partners owe it; unless said, the one named first in the agreement.',
  })
  @IsOptional()
  @MaxLength(100)
  partnerId?: string | null;

  @Field(() => String, { nullable: true, description: 'A message to the partner.' })
  @IsOptional()
  @MaxLength(4_000)
  message?: string | null;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: 'The amount asked for; compulsory where an envelope is promised.',
  })
  @IsOptional()
  amountAsked?: string | null;
}

@InputType({ description: 'A file to be referred at once.' })
export class ReferFileInput extends DraftReferralInput {
  @Field(() => String, { nullable: true, description: 'The same key again does not refer it twice.' })
  @IsOptional()
  @Length(1, 100)
  idempotencyKey?: string | null;
}

@InputType({ description: 'A referral to act on.' })
export class ReferralActionInput {
  @Field(() => ID, { description: 'The referral.' })
  @MaxLength(100)
  id: string;

  @Field(() => Int, { description: 'The version that was read.' })
  @IsInt()
  @Min(1)
  expectedVersion: number;
}

@InputType({ description: 'A draft to be sent.' })
export class SendReferralInput extends ReferralActionInput {
  @Field(() => String, { nullable: true, description: 'The same key again does not send it twice.' })
  @IsOptional()
  @Length(1, 100)
  idempotencyKey?: string | null;
}

@InputType({ description: 'A referral to be accepted.' })
export class AcceptReferralInput extends ReferralActionInput {
  @Field(() => String, { nullable: true, description: 'The same key again does not accept it twice.' })
  @IsOptional()
  @Length(1, 100)
  idempotencyKey?: string | null;
}

@InputType({ description: 'A referral to be declined, and why.' })
export class DeclineReferralInput extends ReferralActionInput {
  @Field(() => DeclineReason, { description: 'Why.' })
  reason: DeclineReason;

  @Field(() => String, { nullable: true, description: 'In words; compulsory with OTHER.' })
  @IsOptional()
  @MaxLength(2_000)
  note?: string | null;
}

@InputType({ description: 'A referral to be taken back, and why.' })
export class CancelReferralInput extends ReferralActionInput {
  @Field(() => CancelReason, { description: 'Why.' })
  reason: CancelReason;

  @Field(() => String, {
    nullable: true,
    description: 'In words, for the commission only; compulsory with OTHER.',
  })
  @IsOptional()
  @MaxLength(2_000)
  note?: string | null;
}

@InputType({ description: 'What the committee decided on a referral.' })
export class TakeDecisionInput extends ReferralActionInput {
  @Field(() => Boolean, { description: 'Whether the person is to be served.' })
  favourable: boolean;

  @Field(() => PlainDate, { description: 'The day of the decision; not in the future.' })
  decidedOn: string;

  @Field(() => MoneyScalar, { nullable: true, description: 'The amount decided, at most what was reserved.' })
  @IsOptional()
  amount?: string | null;

  @Field(() => String, { nullable: true, description: 'In words.' })
  @IsOptional()
  @MaxLength(2_000)
  note?: string | null;
}

@InputType({ description: 'The outcome of a referral.' })
export class CompleteReferralInput extends ReferralActionInput {
  @Field(() => Boolean, { description: 'Whether the support was given.' })
  delivered: boolean;

  @Field(() => OutcomeFailure, { nullable: true, description: 'Why not; compulsory when it was not given.' })
  @IsOptional()
  failure?: OutcomeFailure | null;

  @Field(() => String, { nullable: true, description: 'In words; compulsory with OTHER.' })
  @IsOptional()
  @MaxLength(2_000)
  note?: string | null;

  @Field(() => Int, { nullable: true, description: 'Hours given.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(100_000)
  hours?: number | null;

  @Field(() => String, { nullable: true, description: 'The certificate given.' })
  @IsOptional()
  @MaxLength(300)
  certificate?: string | null;

  @Field(() => String, { nullable: true, description: 'The study delivered.' })
  @IsOptional()
  @MaxLength(300)
  study?: string | null;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: 'The amount granted or lent; compulsory where an envelope is promised and it was given.',
  })
  @IsOptional()
  amount?: string | null;

  @Field(() => String, { nullable: true, description: 'The same key again does not complete it twice.' })
  @IsOptional()
  @Length(1, 100)
  idempotencyKey?: string | null;
}

@InputType({ description: 'Which referrals.' })
export class ReferralFilter {
  @Field(() => [ReferralState], { nullable: true, description: 'In one of these states.' })
  @IsOptional()
  @ArrayMaxSize(20)
  states?: ReferralState[] | null;

  @Field(() => [SupportKind], { nullable: true, description: 'For one of these kinds of support.' })
  @IsOptional()
  @ArrayMaxSize(20)
  kinds?: SupportKind[] | null;

  @Field(() => ID, { nullable: true, description: 'To this partner.' })
  @IsOptional()
  @MaxLength(100)
  partnerId?: string | null;

  @Field(() => ID, { nullable: true, description: 'To this commitment.' })
  @IsOptional()
  @MaxLength(100)
  commitmentId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this file; for the commission only.' })
  @IsOptional()
  @MaxLength(100)
  fileId?: string | null;

  @Field(() => String, { nullable: true, description: 'From this province.' })
  @IsOptional()
  @MaxLength(3)
  provinceCode?: string | null;

  @Field(() => PlainDate, { nullable: true, description: 'To be answered before this day.' })
  @IsOptional()
  dueBefore?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'A part of the reference or of the name, in either script; for a partner while it sees the person. At most 100 characters.',
  })
  @IsOptional()
  @MaxLength(100)
  text?: string | null;
}

export enum ReferralOrderField {
  RESPOND_BY = 'RESPOND_BY',
  STATE_SINCE = 'STATE_SINCE',
  SENT_AT = 'SENT_AT',
}

registerEnumType(ReferralOrderField, {
  name: 'ReferralOrderField',
  description: 'What referrals are ordered by.',
  valuesConfig: {
    RESPOND_BY: { description: 'The last day of the answer; what was not sent comes last.' },
    STATE_SINCE: { description: 'Since when it has been in its state.' },
    SENT_AT: { description: 'When it was sent; what was not sent comes last.' },
  },
});

@InputType({ description: 'The ordering of referrals.' })
export class ReferralOrder {
  @Field(() => ReferralOrderField, { description: 'By what.' })
  field: ReferralOrderField;

  @Field(() => OrderDirection, { description: 'Which way.' })
  direction: OrderDirection;
}
