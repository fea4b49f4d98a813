import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '../platform/node.js';
import { Instant, MoneyScalar } from '../platform/scalars.js';
import { Allotment } from './allotment.entity.js';
import { LedgerKind } from './ledger.rules.js';

registerEnumType(LedgerKind, {
  name: 'LedgerKind',
  description: 'What an entry of the ledger does to the balances.',
  valuesConfig: {
    PROMISED: { description: 'The clause took effect: so much is promised for the period.' },
    RESERVED: { description: 'A referral was sent.' },
    RELEASED: { description: 'A referral ended without delivery: its reservation is free again.' },
    CONSUMED: { description: 'A referral was delivered; what it had reserved beyond that is free again.' },
    ADJUSTED: { description: 'An amendment took effect; the reason says which way.' },
  },
});

@Entity()
@ObjectType({
  implements: Node,
  description:
    'One entry of an allotment’s ledger. Entries are added and never changed; balances are their sum.',
})
export class LedgerEntry {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @ManyToOne(() => Allotment)
  allotment: Allotment;

  @Enum(() => LedgerKind)
  @Field(() => LedgerKind, { description: 'What it does to the balances.' })
  kind: LedgerKind;

  @Property({ type: 'decimal', precision: 16, scale: 2 })
  @Field(() => MoneyScalar, { description: 'How much; negative only for an adjustment downwards.' })
  quantity: string;

  @Property({ type: 'datetime', length: 3 })
  @Field(() => Instant, { description: 'When.' })
  at: Date;

  @Property({ type: 'string', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Why, as a stable key such as `commitment.superseded`; always given for an adjustment.',
  })
  reason: string | null = null;
}
