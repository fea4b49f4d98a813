import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { BeneficiaryFile } from '../beneficiaries/beneficiary_file.entity.js';
import { Allotment } from '../commitments/allotment.entity.js';
import { Commitment } from '../commitments/commitment.entity.js';
import { Partner } from '../partners/partner.entity.js';
import { SupportKind } from '../partners/programme.rules.js';
import { Node } from '../platform/node.js';
import { Instant, MoneyScalar, PlainDate } from '../platform/scalars.js';
import { Delegation } from '../territory/delegation.entity.js';
import { Province } from '../territory/province.entity.js';
import { CancelReason, DeclineReason, ReferralState } from './referral.rules.js';
import './referral.views.js';

@Entity()
@ObjectType({
  implements: Node,
  description:
    'One beneficiary file sent to one commitment: the delegation asks a partner to serve this person. A partner sees it once it is sent, never before.',
})
export class Referral {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'string' })
  @Field(() => String, { description: 'What people call it by: `RF-2026-000042`.' })
  reference: string;

  @Enum(() => ReferralState)
  @Field(() => ReferralState, { description: 'Where it is in its life.' })
  state: ReferralState;

  @Property({ type: 'datetime', length: 3 })
  @Field(() => Instant, { description: 'Since when it has been in this state.' })
  stateSince: Date;

  /** Exposed by its resolver, which gives a partner nothing. */
  @ManyToOne(() => BeneficiaryFile)
  file: BeneficiaryFile;

  @ManyToOne(() => Commitment)
  @Field(() => Commitment, { description: 'The commitment it draws on.' })
  commitment: Commitment;

  @ManyToOne(() => Allotment, { nullable: true })
  @Field(() => Allotment, { nullable: true, description: 'The capacity it draws on; null without a quota.' })
  allotment: Allotment | null = null;

  @ManyToOne(() => Partner)
  @Field(() => Partner, { description: 'The partner that is asked.' })
  partner: Partner;

  @ManyToOne(() => Delegation)
  @Field(() => Delegation, { description: 'The delegation that asks.' })
  delegation: Delegation;

  @ManyToOne(() => Province, { joinColumn: 'province_code' })
  @Field(() => Province, { description: 'The province of the file when it was referred.' })
  province: Province;

  @Enum(() => SupportKind)
  kind: SupportKind;

  /** Not granted to partners: what the delegation wrote reaches them through the profile, while that lives. */
  @Property({ type: 'text', fieldName: 'message', nullable: true, lazy: true })
  words: string | null = null;

  @Property({ type: 'decimal', precision: 16, scale: 2 })
  @Field(() => MoneyScalar, { description: 'How much of the capacity it takes: one place, or an amount.' })
  quantity: string;

  @Property({ type: 'decimal', precision: 16, scale: 2, nullable: true })
  @Field(() => MoneyScalar, { nullable: true, description: 'The amount asked for, where money is promised.' })
  amountAsked: string | null = null;

  @Property({ type: 'datetime', length: 3, nullable: true })
  @Field(() => Instant, { nullable: true, description: 'When it was sent; null before.' })
  sentAt: Date | null = null;

  @Property({ type: 'date', nullable: true })
  @Field(() => PlainDate, { nullable: true, description: 'The last day on which the partner may answer.' })
  respondBy: string | null = null;

  @Property({ type: 'datetime', length: 3, nullable: true })
  @Field(() => Instant, { nullable: true, description: 'When the partner accepted or declined.' })
  answeredAt: Date | null = null;

  @Enum({ items: () => DeclineReason, nullable: true })
  @Field(() => DeclineReason, { nullable: true, description: 'Why it was declined.' })
  declineReason: DeclineReason | null = null;

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: 'The partner’s own words on declining.' })
  declineNote: string | null = null;

  @Enum({ items: () => CancelReason, nullable: true })
  @Field(() => CancelReason, { nullable: true, description: 'Why it was cancelled.' })
  cancelReason: CancelReason | null = null;

  /** The delegation's own note; not granted to partners, not in the API. */
  @Property({ type: 'string', nullable: true, lazy: true })
  cancelNote: string | null = null;

  @Property({ type: 'datetime', length: 3 })
  @Field(() => Instant, { description: 'When it was drafted.' })
  createdAt: Date;

  @Property({ type: 'integer', version: true })
  @Field(() => Int, { description: 'Goes up with each change; an action states the version it has read.' })
  version: number;
}
