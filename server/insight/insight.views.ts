import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { SupportKind } from '../partners/programme.rules.js';
import { MoneyScalar } from '../platform/scalars.js';
import { ReferralState } from '../referrals/referral.rules.js';
import { Province } from '../territory/province.entity.js';
import { Region } from '../territory/region.entity.js';
import { FigureDimension } from './figure.rules.js';

registerEnumType(FigureDimension, {
  name: 'FigureDimension',
  description: 'What a figure is broken down by.',
  valuesConfig: {
    REGION: { description: 'Region of the file or enterprise.' },
    SECTOR: { description: 'Sector of the project or enterprise.' },
    PARTNER: { description: 'Partner asked; an enterprise helped by two partners counts for each.' },
    KIND: { description: 'Kind of support; an enterprise helped in two ways counts for each.' },
    STATE: { description: 'State of the referral today; other things have none.' },
  },
});

@ObjectType({ description: 'How one kind of support reaches one province, now.' })
export class CoverageCell {
  @Field(() => Province, { description: 'The province.' })
  province: Province;

  @Field(() => SupportKind, { description: 'The kind of support.' })
  kind: SupportKind;

  @Field(() => Int, { description: 'Commitments in force that cover the province.' })
  commitments: number;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: 'Places, sessions, studies or files left in this period; null without a counted quota.',
  })
  remaining: string | null;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: 'Dirhams left in this period; null without an envelope.',
  })
  remainingAmount: string | null;

  @Field(() => Int, {
    description: 'Open files that need it and have no referral for it under way or delivered.',
  })
  waiting: number;

  @Field(() => Int, { description: 'Referrals for it under way.' })
  running: number;
}

@ObjectType({ description: 'One group of a figure.' })
export class FigureGroup {
  @Field(() => String, {
    description: 'Region code, sector, kind of support, state, or the partner’s global id.',
  })
  key: string;

  @Field(() => String, {
    nullable: true,
    description: 'Name in Arabic; null where the key is an enum value.',
  })
  labelAr: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Name in French; null where the key is an enum value.',
  })
  labelFr: string | null;

  @Field(() => MoneyScalar, { description: 'The figure of this group.' })
  value: string;
}

/** What every figure says of the rule that counted it. */
@ObjectType()
abstract class ByRule {
  @Field(() => String, { description: 'The counting rule.' })
  rule: string;

  @Field(() => Int, { description: 'Its version; a version never changes.' })
  ruleVersion: number;

  @Field(() => String, { description: 'The rule in Arabic.' })
  labelAr: string;

  @Field(() => String, { description: 'The rule in French.' })
  labelFr: string;

  @Field(() => String, { description: 'The rule in English.' })
  labelEn: string;
}

@ObjectType({
  description: 'A figure of a year over what the viewer may see, with the rule that counted it.',
})
export class Figure extends ByRule {
  @Field(() => String, { description: 'The type of what is counted.' })
  subject: string;

  @Field(() => MoneyScalar, { description: 'The whole figure; groups may overlap and add up to more.' })
  value: string;

  @Field(() => [FigureGroup], {
    nullable: true,
    description:
      'By the dimension asked for, largest first; null where it makes no sense. Partners get none by sector.',
  })
  groups: FigureGroup[] | null;
}

@ObjectType({ description: 'The referrals of one region, kind of support and state.' })
export class ReferralCell {
  @Field(() => Region, { description: 'Region of the file.' })
  region: Region;

  @Field(() => SupportKind, { description: 'The kind of support.' })
  kind: SupportKind;

  @Field(() => ReferralState, { description: 'The state they are in today.' })
  state: ReferralState;

  @Field(() => MoneyScalar, { description: 'How many.' })
  value: string;
}

@ObjectType({
  description: 'The referrals of a year over what the viewer may see, with the rule that counted them.',
})
export class ReferralFigures extends ByRule {
  @Field(() => [ReferralCell], {
    description:
      'What holds anything; each referral stands in one cell. `counted` with the three groups is its list.',
  })
  cells: ReferralCell[];
}

@ObjectType({ description: 'The list behind a figure.' })
export class CountedList {
  @Field(() => String, { description: 'The type of what was counted.' })
  subject: string;

  @Field(() => [ID], { description: 'The global ids of what was counted, at most 1,000.' })
  ids: string[];

  @Field(() => MoneyScalar, { description: 'The sum of their weights: the figure itself.' })
  value: string;
}

@ObjectType({ description: 'A figure as it was published, with what is known of how it was counted.' })
export class PublishedFigure {
  @Field(() => String, { description: 'The date or year it is said to hold for.' })
  asOf: string;

  @Field(() => String, { description: 'What was counted, in the words of the report.' })
  figure: string;

  @Field(() => Int, { description: 'The number.' })
  value: number;

  @Field(() => String, { nullable: true, description: 'What the report adds.' })
  note: string | null;
}
