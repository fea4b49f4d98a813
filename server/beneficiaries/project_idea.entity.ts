import { Entity, Enum, ManyToOne, OneToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../platform/node.js';
import { Delegation } from '../territory/delegation.entity.js';
import { BeneficiaryFile } from './beneficiary_file.entity.js';
import { LegalForm, Sector } from './beneficiary_file.rules.js';

@Entity()
@ObjectType({ implements: Node, description: 'What the person wants to found.' })
export class ProjectIdea {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @OneToOne(() => BeneficiaryFile, { owner: true })
  file: BeneficiaryFile;

  @ManyToOne(() => Delegation)
  delegation: Delegation;

  @Property({ type: 'string' })
  @Field(() => String, { description: 'Title in Arabic.' })
  titleAr: string;

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: 'Title in French.' })
  titleFr: string | null = null;

  @Enum(() => Sector)
  @Field(() => Sector, { description: 'The sector of activity.' })
  sector: Sector;

  @Enum(() => LegalForm)
  @Field(() => LegalForm, { description: 'The legal form meant: an axis of its own, beside the sector.' })
  legalForm: LegalForm;

  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: 'How many people found it together, if that is known.' })
  partners: number | null = null;

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: 'The idea in a few sentences.' })
  summary: string | null = null;
}
