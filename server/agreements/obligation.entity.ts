import { OptionalProps } from '@mikro-orm/core';
import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../platform/node.js';
import { PlainDate } from '../platform/scalars.js';
import { Agreement } from './agreement.entity.js';
import { AgreementParty } from './agreement_party.entity.js';
import { Clause } from './clause.entity.js';
import { ObligationKind, ObligationState } from './obligation.rules.js';

@Entity()
@ObjectType({ implements: Node, description: 'What a party must do by a date under an agreement in force.' })
export class Obligation {
  [OptionalProps]?: 'version';

  @PrimaryKey({ type: 'uuid' })
  id: string;

  @ManyToOne(() => Agreement)
  @Field(() => Agreement, { description: 'The agreement it follows from.' })
  agreement: Agreement;

  @ManyToOne(() => Clause, { nullable: true })
  @Field(() => Clause, { nullable: true, description: 'The clause it follows from, if one.' })
  clause: Clause | null = null;

  @ManyToOne(() => AgreementParty)
  @Field(() => AgreementParty, { description: 'The party that owes it.' })
  debtor: AgreementParty;

  @Enum(() => ObligationKind)
  @Field(() => ObligationKind, { description: 'What is to be done.' })
  kind: ObligationKind;

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: 'What is to be done, in Arabic.' })
  titleAr: string | null = null;

  @Property({ type: 'string' })
  @Field(() => String, { description: 'What is to be done, in French.' })
  titleFr: string;

  @Property({ type: 'date' })
  @Field(() => PlainDate, { description: 'By when.' })
  dueOn: string;

  @Enum(() => ObligationState)
  @Field(() => ObligationState, { description: 'Where it stands.' })
  state: ObligationState;

  @Property({ type: 'date', nullable: true })
  @Field(() => PlainDate, { nullable: true, description: 'When it was done.' })
  fulfilledOn: string | null = null;

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: 'What shows that it was done.' })
  evidence: string | null = null;

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it was given up.' })
  waiverReason: string | null = null;

  @Property({ type: 'integer', version: true })
  @Field(() => Int, { description: 'Grows with every change.' })
  version: number;
}
