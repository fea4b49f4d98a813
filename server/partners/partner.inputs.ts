import { IsOptional, MaxLength } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import { PartnerKind } from './partner.entity.js';

@InputType({ description: 'Which partners.' })
export class PartnerFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Part of a name or acronym, in any of the scripts; at most 100 characters.',
  })
  @IsOptional()
  @MaxLength(100)
  text?: string | null;

  @Field(() => PartnerKind, { nullable: true, description: 'Only bodies of this sort.' })
  kind?: PartnerKind | null;
}
