import { Collection } from '@mikro-orm/core';
import { Entity, Enum, ManyToMany, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import {
  AllotmentPeriod,
  CountedUnit,
  LegalForm,
  Measure,
  Sector,
  Stage,
  SupportKind,
  TargetGroup,
} from '../partners/programme.rules.js';
import { Node } from '../platform/node.js';
import { MoneyScalar, PlainDate } from '../platform/scalars.js';
import { Province } from '../territory/province.entity.js';
import { Agreement } from './agreement.entity.js';
import { AgreementParty } from './agreement_party.entity.js';
import { ClauseRevision } from './clause.entity.js';

@Entity()
@ObjectType({
  implements: Node,
  description: 'What a revision promises, structured. Unknown stays null: not zero.',
})
export class PromisedTerm {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @ManyToOne(() => Agreement)
  agreement: Agreement;

  @ManyToOne(() => ClauseRevision)
  revision: ClauseRevision;

  @Property({ type: 'integer' })
  position: number;

  @Property({ type: 'boolean' })
  inDraft: boolean;

  @Enum(() => SupportKind)
  @Field(() => SupportKind, { description: 'What is promised.' })
  kind: SupportKind;

  @Enum(() => Measure)
  @Field(() => Measure, { description: 'How it is measured.' })
  measure: Measure;

  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, {
    nullable: true,
    description: 'How many in a period, when counted; null when not known.',
  })
  quantity: number | null = null;

  @Enum({ items: () => CountedUnit, nullable: true })
  @Field(() => CountedUnit, { nullable: true, description: 'What is counted.' })
  unit: CountedUnit | null = null;

  @Property({ type: 'numeric(16,2)', columnType: 'numeric(16,2)', runtimeType: 'string', nullable: true })
  @Field(() => MoneyScalar, {
    nullable: true,
    description: 'The envelope of a period, in dirhams; null when not known.',
  })
  amount: string | null = null;

  @Property({ type: 'numeric(16,2)', columnType: 'numeric(16,2)', runtimeType: 'string', nullable: true })
  @Field(() => MoneyScalar, {
    nullable: true,
    description: 'The most one file may get, in dirhams; null when not limited.',
  })
  amountPerFile: string | null = null;

  @Enum({ items: () => AllotmentPeriod, nullable: true })
  @Field(() => AllotmentPeriod, {
    nullable: true,
    description: 'The period the quantity or envelope is for; null when not known.',
  })
  period: AllotmentPeriod | null = null;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Whether the quantity is for each province by itself.' })
  perProvince: boolean;

  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, {
    nullable: true,
    description: 'Rank in the partner’s own queue, from 1; null when not known.',
  })
  rank: number | null = null;

  @Property({ type: 'date', nullable: true })
  @Field(() => PlainDate, { nullable: true, description: 'By when it is due; null when no date was agreed.' })
  dueOn: string | null = null;

  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, {
    nullable: true,
    description: 'Days within which a referral is answered; null when not agreed.',
  })
  responseDays: number | null = null;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Whether it holds in the whole country.' })
  national: boolean;

  @ManyToMany(() => Province, undefined, { pivotTable: 'promised_term_province', owner: true })
  @Field(() => [Province], { description: 'Where it holds; empty when national.' })
  provinces = new Collection<Province>(this);

  @Property({ type: 'text[]' })
  @Field(() => [Sector], { description: 'Only these sectors; empty: any.' })
  sectors: Sector[];

  @Property({ type: 'text[]' })
  @Field(() => [LegalForm], { description: 'Only these legal forms; empty: any.' })
  legalForms: LegalForm[];

  @Property({ type: 'text[]' })
  @Field(() => [Stage], { description: 'Only files in these stages; empty: any.' })
  stages: Stage[];

  @Property({ type: 'text[]' })
  @Field(() => [TargetGroup], {
    description: 'The groups it serves; empty: all. Under PRIORITY, the groups served first.',
  })
  targetGroups: TargetGroup[];

  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Youngest age served; null: any.' })
  minAge: number | null = null;

  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Oldest age served; null: any.' })
  maxAge: number | null = null;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Whether the committee decides on each file.' })
  committeeDecides: boolean;

  @ManyToMany(() => AgreementParty, undefined, { pivotTable: 'promised_term_debtor', owner: true })
  @Field(() => [AgreementParty], { description: 'The parties that owe it.' })
  debtors = new Collection<AgreementParty>(this);

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: 'What the structure cannot say, in Arabic.' })
  noteAr: string | null = null;

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: 'What the structure cannot say, in French.' })
  noteFr: string | null = null;
}
