import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Node } from '../platform/node.js';
import { Instant, PlainDate } from '../platform/scalars.js';
import { Agreement } from './agreement.entity.js';
import { AgreementParty } from './agreement_party.entity.js';

@Entity()
@ObjectType({ implements: Node, description: 'A party’s signature under the frozen text. Never changes.' })
export class Signature {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @ManyToOne(() => Agreement)
  agreement: Agreement;

  @ManyToOne(() => AgreementParty)
  @Field(() => AgreementParty, { description: 'The party it binds.' })
  party: AgreementParty;

  @Property({ type: 'string' })
  @Field(() => String, { description: 'Who signed.' })
  signatoryName: string;

  @Property({ type: 'string' })
  @Field(() => String, { description: 'In what capacity.' })
  capacity: string;

  @Property({ type: 'date' })
  @Field(() => PlainDate, { description: 'The date on the signature.' })
  signedOn: string;

  @Property({ type: 'string' })
  @Field(() => String, { description: 'The digest of the text that was signed.' })
  digest: string;

  @Property({ type: 'datetime', length: 3 })
  @Field(() => Instant, { description: 'When it was recorded here.' })
  recordedAt: Date;

  /** The person of the hub who signed; null when an instrument from outside was recorded. One may not sign as two. */
  @Property({ type: 'uuid', nullable: true })
  signedById: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  recordedById: string | null = null;
}
