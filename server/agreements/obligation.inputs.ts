import { ArrayMaxSize, IsOptional, Length, MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { PlainDate } from '../platform/scalars.js';
import { ObligationState } from './obligation.rules.js';

@InputType({ description: 'Which obligations.' })
export class ObligationFilter {
  @Field(() => [ObligationState], { nullable: true, description: 'In one of these states.' })
  @IsOptional()
  @ArrayMaxSize(4)
  states?: ObligationState[] | null;

  @Field(() => ID, { nullable: true, description: 'Of this agreement.' })
  @IsOptional()
  @MaxLength(100)
  agreementId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Owed by this partner.' })
  @IsOptional()
  @MaxLength(100)
  partnerId?: string | null;
}

@InputType({ description: 'That an obligation was fulfilled.' })
export class FulfilObligationInput {
  @Field(() => ID, { description: 'The obligation.' })
  @MaxLength(100)
  id: string;

  @Field(() => PlainDate, { description: 'When it was done; not in the future.' })
  fulfilledOn: string;

  @Field(() => String, { description: 'What shows that it was done.' })
  @Length(1, 2_000)
  evidence: string;
}

@InputType({ description: 'That an obligation is given up.' })
export class WaiveObligationInput {
  @Field(() => ID, { description: 'The obligation.' })
  @MaxLength(100)
  id: string;

  @Field(() => String, { description: 'Why.' })
  @Length(1, 2_000)
  reason: string;
}

@InputType({ description: 'A meeting of a follow-up committee.' })
export class RecordCommitteeMeetingInput {
  @Field(() => ID, { description: 'The agreement.' })
  @MaxLength(100)
  agreementId: string;

  @Field(() => PlainDate, { description: 'When it met; not in the future.' })
  heldOn: string;

  @Field(() => String, { nullable: true, description: 'The minutes.' })
  @IsOptional()
  @Length(1, 20_000)
  minutes?: string | null;
}

@InputType({ description: 'Somebody who sits on a follow-up committee.' })
export class NameCommitteeMemberInput {
  @Field(() => ID, { description: 'The agreement.' })
  @MaxLength(100)
  agreementId: string;

  @Field(() => ID, { description: 'The party the member sits for.' })
  @MaxLength(100)
  partyId: string;

  @Field(() => String, { description: 'Name of the member.' })
  @Length(1, 200)
  name: string;

  @Field(() => String, { nullable: true, description: 'In what capacity.' })
  @IsOptional()
  @Length(1, 200)
  capacity?: string | null;
}
