import { ArrayMaxSize, IsOptional, MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { Measure, SupportKind } from '../partners/programme.rules.js';
import { CommitmentState } from './commitment.rules.js';

@InputType({ description: 'Which commitments.' })
export class CommitmentFilter {
  @Field(() => [SupportKind], { nullable: true, description: 'Of one of these kinds of support.' })
  @IsOptional()
  @ArrayMaxSize(20)
  kinds?: SupportKind[] | null;

  @Field(() => [Measure], { nullable: true, description: 'Measured in one of these ways.' })
  @IsOptional()
  @ArrayMaxSize(20)
  measures?: Measure[] | null;

  @Field(() => [CommitmentState], { nullable: true, description: 'In one of these states.' })
  @IsOptional()
  @ArrayMaxSize(20)
  states?: CommitmentState[] | null;

  @Field(() => ID, { nullable: true, description: 'Owed by this partner, alone or with others.' })
  @IsOptional()
  @MaxLength(100)
  partnerId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this agreement.' })
  @IsOptional()
  @MaxLength(100)
  agreementId?: string | null;

  @Field(() => String, { nullable: true, description: 'Covering this province.' })
  @IsOptional()
  @MaxLength(3)
  provinceCode?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'With something left to reserve today, or without a quota; false: with nothing left.',
  })
  @IsOptional()
  withCapacity?: boolean | null;
}
