import { Collection } from '@mikro-orm/core';
import { Entity, Enum, ManyToMany, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Agreement } from '../agreements/agreement.entity.js';
import { Clause, ClauseRevision } from '../agreements/clause.entity.js';
import { PromisedTerm } from '../agreements/promised_term.entity.js';
import { Partner } from '../partners/partner.entity.js';
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
import { Delegation } from '../territory/delegation.entity.js';
import { Province } from '../territory/province.entity.js';
import { CommitmentState } from './commitment.rules.js';

registerEnumType(CommitmentState, {
  name: 'CommitmentState',
  description: 'Whether a commitment can be drawn on.',
  valuesConfig: {
    IN_FORCE: { description: 'Files can be referred to it.' },
    SUSPENDED: { description: 'Its agreement is suspended: what was sent goes on, nothing new is sent.' },
    ENDED: { description: 'Its agreement ended, or an amendment replaced its clause.' },
  },
});

/** The terms are copied from the revision once, when it takes effect: the row is what was agreed, and never changes. */
@Entity()
@ObjectType({
  implements: Node,
  description:
    'What one or more partners promised in a clause that took effect, tied to the revision it came from.',
})
export class Commitment {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'string' })
  @Field(() => String, {
    description: 'Agreement, position of the clause and number in it: `AC-2026-014/8.1`.',
  })
  reference: string;

  @ManyToOne(() => Agreement)
  @Field(() => Agreement, { description: 'The agreement it stands in; of an amended one, the base.' })
  agreement: Agreement;

  @ManyToOne(() => Clause)
  @Field(() => Clause, { description: 'The clause that promises it.' })
  clause: Clause;

  @ManyToOne(() => ClauseRevision)
  @Field(() => ClauseRevision, { description: 'The revision of the clause that was agreed and signed.' })
  revision: ClauseRevision;

  @ManyToOne(() => PromisedTerm)
  term: PromisedTerm;

  @Enum(() => CommitmentState)
  @Field(() => CommitmentState, { description: 'Whether it can be drawn on.' })
  state: CommitmentState;

  @Property({ type: 'datetime', length: 3 })
  stateSince: Date;

  @Enum(() => SupportKind)
  @Field(() => SupportKind, { description: 'What is given.' })
  kind: SupportKind;

  @Enum(() => Measure)
  @Field(() => Measure, { description: 'How the promise is measured.' })
  measure: Measure;

  @Enum({ items: () => CountedUnit, nullable: true })
  @Field(() => CountedUnit, { nullable: true, description: 'What is counted, when the measure is COUNTED.' })
  unit: CountedUnit | null = null;

  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, {
    nullable: true,
    description: 'How many in a period; null when the clause does not say.',
  })
  quantity: number | null = null;

  @Property({ type: 'decimal', precision: 16, scale: 2, nullable: true })
  @Field(() => MoneyScalar, { nullable: true, description: 'The envelope of a period; null when unknown.' })
  amount: string | null = null;

  @Property({ type: 'decimal', precision: 16, scale: 2, nullable: true })
  @Field(() => MoneyScalar, {
    nullable: true,
    description: 'The most that one file may be given, if limited.',
  })
  amountPerFile: string | null = null;

  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: 'The rank in the partner’s own queue, for PRIORITY.' })
  rank: number | null = null;

  @Property({ type: 'date', nullable: true })
  @Field(() => PlainDate, { nullable: true, description: 'By when, for a DELIVERABLE.' })
  dueOn: string | null = null;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Days within which the partner answers; 30 when the clause is silent.' })
  responseDays: number;

  @Enum({ items: () => AllotmentPeriod, nullable: true })
  @Field(() => AllotmentPeriod, {
    nullable: true,
    description: 'The period for which the quantity is promised.',
  })
  period: AllotmentPeriod | null = null;

  @Property({ type: 'boolean' })
  perProvince: boolean = false;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Whether it covers every province.' })
  national: boolean;

  @ManyToMany(() => Province, undefined, { pivotTable: 'commitment_province', owner: true })
  @Field(() => [Province], { description: 'The provinces it covers; empty when national.' })
  provinces = new Collection<Province>(this);

  @Property({ type: 'text[]' })
  @Field(() => [Sector], { description: 'Sectors it is limited to; empty: any.' })
  sectors: Sector[] = [];

  @Property({ type: 'text[]' })
  @Field(() => [LegalForm], { description: 'Legal forms it is limited to; empty: any.' })
  legalForms: LegalForm[] = [];

  @Property({ type: 'text[]' })
  @Field(() => [Stage], { description: 'Stages it is limited to; empty: any.' })
  stages: Stage[] = [];

  @Property({ type: 'text[]' })
  @Field(() => [TargetGroup], {
    description: 'Groups it is limited to; one of them is enough; empty: everybody.',
  })
  targetGroups: TargetGroup[] = [];

  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: 'The youngest age, if limited.' })
  minAge: number | null = null;

  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: 'The oldest age, if limited.' })
  maxAge: number | null = null;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, {
    description: 'Whether the follow-up committee decides on each file once the partner accepts.',
  })
  committeeDecides: boolean;

  /** The delegation that signed for the commission, whose delegate may record its committee's decisions. */
  @ManyToOne(() => Delegation, { nullable: true })
  delegation: Delegation | null = null;

  @ManyToMany(() => Partner, undefined, { pivotTable: 'commitment_debtor', owner: true })
  @Field(() => [Partner], { description: 'The partners that promised it.' })
  debtors = new Collection<Partner>(this);

  /** The debtor that comes first in the agreement: files go to it unless another debtor is named. */
  @ManyToOne(() => Partner)
  leadPartner: Partner;

  @Property({ type: 'date' })
  @Field(() => PlainDate, { description: 'From when it can be drawn on.' })
  startsOn: string;

  @Property({ type: 'date', nullable: true })
  @Field(() => PlainDate, { nullable: true, description: 'The last day, as far as known.' })
  endsOn: string | null = null;

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: 'What the structured terms do not say, in Arabic.' })
  noteAr: string | null = null;

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: 'What the structured terms do not say, in French.' })
  noteFr: string | null = null;

  @Property({ type: 'integer', version: true })
  version: number;
}
