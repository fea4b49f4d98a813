import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Node } from '../platform/node.js';
import { Instant } from '../platform/scalars.js';
import { Agreement } from './agreement.entity.js';
import { AgreementParty } from './agreement_party.entity.js';
import { Clause, ClauseRevision } from './clause.entity.js';
import { PositionStand } from './position.rules.js';

@Entity()
@ObjectType({ implements: Node, description: 'Where one party stands on one revision of a clause.' })
export class ClausePosition {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @ManyToOne(() => Agreement)
  agreement: Agreement;

  @ManyToOne(() => Clause)
  clause: Clause;

  @ManyToOne(() => ClauseRevision)
  revision: ClauseRevision;

  @ManyToOne(() => AgreementParty)
  @Field(() => AgreementParty, { description: 'The party.' })
  party: AgreementParty;

  @Enum(() => PositionStand)
  @Field(() => PositionStand, { description: 'Pending, agrees or objects.' })
  stand: PositionStand;

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: 'What the party said with it.' })
  note: string | null = null;

  @Property({ type: 'datetime', length: 3, nullable: true })
  @Field(() => Instant, { nullable: true, description: 'When it was taken; null while pending.' })
  takenAt: Date | null = null;

  @Property({ type: 'uuid', nullable: true })
  takenById: string | null = null;
}
