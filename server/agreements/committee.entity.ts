import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../platform/node.js';
import { PlainDate } from '../platform/scalars.js';
import { Agreement } from './agreement.entity.js';
import { AgreementParty } from './agreement_party.entity.js';

@Entity()
@ObjectType({ implements: Node, description: 'The follow-up committee of an agreement.' })
export class Committee {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @ManyToOne(() => Agreement)
  agreement: Agreement;

  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, {
    nullable: true,
    description: 'It meets every so many months; null when no rhythm was agreed.',
  })
  rhythmMonths: number | null = null;
}

@Entity()
@ObjectType({ implements: Node, description: 'Somebody who sits on a follow-up committee for a party.' })
export class CommitteeMember {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @ManyToOne(() => Agreement)
  agreement: Agreement;

  @ManyToOne(() => Committee)
  committee: Committee;

  @ManyToOne(() => AgreementParty)
  @Field(() => AgreementParty, { description: 'The party the member sits for.' })
  party: AgreementParty;

  @Property({ type: 'string' })
  @Field(() => String, { description: 'Name of the member.' })
  name: string;

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: 'In what capacity.' })
  capacity: string | null = null;
}

@Entity()
@ObjectType({ implements: Node, description: 'A meeting that a follow-up committee held.' })
export class CommitteeMeeting {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @ManyToOne(() => Agreement)
  agreement: Agreement;

  @ManyToOne(() => Committee)
  committee: Committee;

  @Property({ type: 'date' })
  @Field(() => PlainDate, { description: 'When it met.' })
  heldOn: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'The minutes, with what was decided.' })
  minutes: string | null = null;
}
