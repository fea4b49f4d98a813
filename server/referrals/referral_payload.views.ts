import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Instant } from '../platform/scalars.js';
import { Enterprise } from './enterprise.entity.js';
import { MatchCondition } from './match.rules.js';
import { Referral } from './referral.entity.js';
import { ReferralState } from './referral.rules.js';

@ObjectType({ description: 'The referral changed.' })
export class ReferralPayload {
  @Field(() => Referral, { description: 'The referral as it is now.' })
  referral: Referral;
}

@ObjectType({ description: 'The enterprise changed.' })
export class EnterprisePayload {
  @Field(() => Enterprise, { description: 'The enterprise as it is now.' })
  enterprise: Enterprise;
}

@ObjectType({ description: 'How many referrals to a commitment are in one state.' })
export class ReferralStateCount {
  @Field(() => ReferralState, { description: 'The state they are in today.' })
  state: ReferralState;

  @Field(() => Int, { description: 'How many the viewer may see, one at least.' })
  count: number;
}

@ObjectType({ description: 'One condition of a commitment, for one file.' })
export class MatchResult {
  @Field(() => MatchCondition, { description: 'Which condition.' })
  condition: MatchCondition;

  @Field(() => Boolean, { description: 'Whether the file fulfils it.' })
  fits: boolean;

  @Field(() => String, { description: 'The stable name of the rule, for its sentence: `match.place`.' })
  rule: string;

  @Field(() => [String], { description: 'What the clause asks for, as codes; empty: nothing in particular.' })
  expected: readonly string[];

  @Field(() => [String], { description: 'What the file says, as codes; an empty code: it does not say.' })
  actual: readonly string[];
}

@ObjectType({ description: 'How a commitment fits a file, condition by condition.' })
export class Match {
  commitmentId: string;

  @Field(() => Boolean, { description: 'Whether every condition is fulfilled.' })
  fits: boolean;

  @Field(() => Float, { description: 'Orders matches, best first; means nothing by itself.' })
  score: number;

  @Field(() => [MatchResult], { description: 'Every condition, in the order in which one explains them.' })
  conditions: readonly MatchResult[];

  @Field(() => [String], { description: 'The fields of the person and project that a referral would share.' })
  wouldShare: readonly string[];
}

@ObjectType({ description: 'Something that happened to a referral, from the record. Never values.' })
export class Happening {
  @Field(() => Instant, { description: 'When.' })
  at: Date;

  @Field(() => String, { description: 'The noun and what was done: `referral.sent`.' })
  type: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Who did it, in Latin script; null: the hub itself, or somebody whose name is not the viewer’s to know.',
  })
  actor: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Its position in the record; null until it is sealed.',
  })
  position: string | null;
}
