import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Agreement } from '../agreements/agreement.entity.js';
import { Node } from '../platform/node.js';
import { MoneyScalar, PlainDate } from '../platform/scalars.js';
import { Province } from '../territory/province.entity.js';
import { Commitment } from './commitment.entity.js';

/** Written by the database as ledger entries arrive; no role may update it. */
@Entity()
@ObjectType({
  implements: Node,
  description:
    'The capacity of a commitment for one period and, where the clause says so, one province. Always 0 ≤ reserved + consumed ≤ promised.',
})
export class Allotment {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @ManyToOne(() => Commitment)
  @Field(() => Commitment, { description: 'The commitment it belongs to.' })
  commitment: Commitment;

  @ManyToOne(() => Agreement)
  agreement: Agreement;

  @Property({ type: 'date' })
  @Field(() => PlainDate, { description: 'The first day of the period.' })
  startsOn: string;

  @Property({ type: 'date' })
  @Field(() => PlainDate, { description: 'The last day; 9999-12-31 when the term has no end.' })
  endsOn: string;

  @ManyToOne(() => Province, { nullable: true, joinColumn: 'province_code' })
  @Field(() => Province, {
    nullable: true,
    description: 'The province it is for; null: all that are covered.',
  })
  province: Province | null = null;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Whether the quantities are dirhams rather than a count.' })
  inMoney: boolean;

  @Property({ type: 'decimal', precision: 16, scale: 2 })
  @Field(() => MoneyScalar, { description: 'What was promised, adjustments included.' })
  promised: string;

  @Property({ type: 'decimal', precision: 16, scale: 2 })
  @Field(() => MoneyScalar, { description: 'Taken by referrals that are under way.' })
  reserved: string;

  @Property({ type: 'decimal', precision: 16, scale: 2 })
  @Field(() => MoneyScalar, { description: 'Delivered.' })
  consumed: string;

  @Property({ type: 'decimal', precision: 16, scale: 2, generated: 'promised - reserved - consumed' })
  @Field(() => MoneyScalar, { description: 'What can still be reserved.' })
  remaining: string;
}
