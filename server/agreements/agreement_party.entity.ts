import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../platform/node.js';
import { PlainDate } from '../platform/scalars.js';
import { Partner } from '../partners/partner.entity.js';
import { Delegation } from '../territory/delegation.entity.js';
import { Agreement } from './agreement.entity.js';
import { PartySide } from './agreement.rules.js';

@Entity()
@ObjectType({ implements: Node, description: 'One of the two or more parties to an agreement.' })
export class AgreementParty {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @ManyToOne(() => Agreement)
  agreement: Agreement;

  @Enum(() => PartySide)
  @Field(() => PartySide, { description: 'Headquarters, a delegation or a partner.' })
  side: PartySide;

  @ManyToOne(() => Partner, { nullable: true })
  @Field(() => Partner, { nullable: true, description: 'The partner; null for the commission.' })
  partner: Partner | null = null;

  @ManyToOne(() => Delegation, { nullable: true })
  @Field(() => Delegation, {
    nullable: true,
    description: 'The delegation that signs for itself; null for others.',
  })
  delegation: Delegation | null = null;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Order in the text, from 1; the commission comes first.' })
  position: number;

  @Property({ type: 'date', nullable: true })
  @Field(() => PlainDate, {
    nullable: true,
    description: 'When it joined; null for a party from the beginning.',
  })
  accededOn: string | null = null;

  @Property({ type: 'date', nullable: true })
  @Field(() => PlainDate, {
    nullable: true,
    description: 'When it gave notice that it will not renew, if it did.',
  })
  noticeGivenOn: string | null = null;

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it gave notice.' })
  noticeReason: string | null = null;
}
