import { Entity, Enum, ManyToOne, OneToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Person } from '../identity/person.entity.js';
import { Partner } from '../partners/partner.entity.js';
import { Node } from '../platform/node.js';
import { Instant, MoneyScalar, PlainDate } from '../platform/scalars.js';
import { Delegation } from '../territory/delegation.entity.js';
import { Referral } from './referral.entity.js';
import { OutcomeFailure } from './referral.rules.js';

@Entity()
@ObjectType({
  implements: Node,
  description: 'What a completed referral came to, as the partner recorded it.',
})
export class Outcome {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @OneToOne(() => Referral, { owner: true })
  referral: Referral;

  @ManyToOne(() => Partner)
  partner: Partner;

  @ManyToOne(() => Delegation)
  delegation: Delegation;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Whether the support was given.' })
  delivered: boolean;

  @Enum({ items: () => OutcomeFailure, nullable: true })
  @Field(() => OutcomeFailure, { nullable: true, description: 'Why not, if it was not.' })
  failure: OutcomeFailure | null = null;

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: 'In words.' })
  note: string | null = null;

  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Hours given.' })
  hours: number | null = null;

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: 'The certificate given.' })
  certificate: string | null = null;

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: 'The study delivered.' })
  study: string | null = null;

  @Property({ type: 'decimal', precision: 16, scale: 2, nullable: true })
  @Field(() => MoneyScalar, { nullable: true, description: 'The amount granted or lent.' })
  amount: string | null = null;

  @Property({ type: 'datetime', length: 3 })
  @Field(() => Instant, { description: 'When it was recorded.' })
  recordedAt: Date;

  @ManyToOne(() => Person)
  recordedBy: Person;
}

@Entity()
@ObjectType({ implements: Node, description: 'What the follow-up committee decided on a referral.' })
export class CommitteeDecision {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @OneToOne(() => Referral, { owner: true })
  referral: Referral;

  @ManyToOne(() => Partner)
  partner: Partner;

  @ManyToOne(() => Delegation)
  delegation: Delegation;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Whether the person is to be served.' })
  favourable: boolean;

  @Property({ type: 'date' })
  @Field(() => PlainDate, { description: 'The day of the decision.' })
  decidedOn: string;

  @Property({ type: 'decimal', precision: 16, scale: 2, nullable: true })
  @Field(() => MoneyScalar, { nullable: true, description: 'The amount decided, if any.' })
  amount: string | null = null;

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: 'In words.' })
  note: string | null = null;

  @ManyToOne(() => Person)
  takenBy: Person;
}
