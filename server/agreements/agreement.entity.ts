import { Collection, OptionalProps } from '@mikro-orm/core';
import { Entity, Enum, ManyToMany, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../platform/node.js';
import { Instant, PlainDate } from '../platform/scalars.js';
import { Province } from '../territory/province.entity.js';
import { AgreementKind, AgreementState, Language, Renewal } from './agreement.rules.js';
import './agreement.views.js';

export { AgreementKind, AgreementState, Language, PartySide, Renewal } from './agreement.rules.js';

@Entity()
@ObjectType({
  implements: Node,
  description: 'What the commission and its partners undertake together. An amendment is an agreement too.',
})
export class Agreement {
  [OptionalProps]?: 'version' | 'visibleTo';

  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'string' })
  @Field(() => String, { description: 'Its number in the register, such as `AC-2026-001`.' })
  reference: string;

  @Enum(() => AgreementKind)
  @Field(() => AgreementKind, { description: 'What sort of agreement it is.' })
  kind: AgreementKind;

  @Enum(() => AgreementState)
  @Field(() => AgreementState, { description: 'Where it stands in its life.' })
  state: AgreementState;

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: 'Title in Arabic; null when not known.' })
  titleAr: string | null = null;

  @Property({ type: 'string' })
  @Field(() => String, { description: 'Title in French.' })
  titleFr: string;

  @Enum(() => Language)
  @Field(() => Language, { description: 'The language that prevails where the two differ.' })
  prevailingLanguage: Language;

  @ManyToOne(() => Agreement, { nullable: true })
  @Field(() => Agreement, { nullable: true, description: 'The framework agreement it carries out, if any.' })
  parent: Agreement | null = null;

  @ManyToOne(() => Agreement, { nullable: true })
  @Field(() => Agreement, {
    nullable: true,
    description: 'The agreement it amends; null for all but amendments.',
  })
  amends: Agreement | null = null;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Whether it holds in the whole country.' })
  national: boolean;

  @ManyToMany(() => Province, undefined, { pivotTable: 'agreement_province', owner: true })
  @Field(() => [Province], { description: 'Where it holds; empty when national, or not known.' })
  provinces = new Collection<Province>(this);

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Whether another partner may join later.' })
  openToAccession: boolean;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, {
    description: 'Whether its committee decides the kind and amount of support of each project.',
  })
  committeeDecides: boolean;

  @Enum(() => Renewal)
  @Field(() => Renewal, { description: 'What happens at the end of the term.' })
  renewal: Renewal;

  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, {
    nullable: true,
    description: 'Length of the term in months; null when not limited or not known.',
  })
  termMonths: number | null = null;

  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, {
    nullable: true,
    description: 'How many months before the end of the term notice must be given.',
  })
  noticeMonths: number | null = null;

  @Property({ type: 'date', nullable: true })
  @Field(() => PlainDate, {
    nullable: true,
    description: 'When it comes, or came, into force; null when not known.',
  })
  effectiveOn: string | null = null;

  @Property({ type: 'date', nullable: true })
  @Field(() => PlainDate, {
    nullable: true,
    description: 'Last day of the current term; null when not limited.',
  })
  expiresOn: string | null = null;

  @Property({ type: 'date', nullable: true })
  @Field(() => PlainDate, {
    nullable: true,
    description: 'Last day on which it held, once it has expired or was terminated.',
  })
  endedOn: string | null = null;

  @Property({ type: 'date', nullable: true })
  @Field(() => PlainDate, {
    nullable: true,
    description: 'Date of the last signature; null when not signed or not known.',
  })
  signedOn: string | null = null;

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: 'Where it was signed.' })
  signedAt: string | null = null;

  @Property({ type: 'string', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Digest of the frozen text and terms: what the parties sign.',
  })
  digest: string | null = null;

  @Property({ type: 'string', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'The report it is known from, if it was not negotiated here.',
  })
  source: string | null = null;

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it was suspended, terminated or abandoned.' })
  stateReason: string | null = null;

  @Property({ type: 'datetime', length: 3 })
  @Field(() => Instant, { description: 'Since when it is in this state.' })
  stateSince: Date;

  @Property({ type: 'datetime', length: 3 })
  @Field(() => Instant, { description: 'When it was entered here.' })
  createdAt: Date;

  /** The partners that may read it; kept by the database from state and parties. */
  @Property({ type: 'uuid[]', persist: false })
  visibleTo: string[];

  @Property({ type: 'integer', version: true })
  @Field(() => Int, { description: 'Grows with every change.' })
  version: number;
}
