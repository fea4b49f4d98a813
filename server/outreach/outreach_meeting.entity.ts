import { Collection } from '@mikro-orm/core';
import { Entity, Enum, ManyToMany, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Partner } from '../partners/partner.entity.js';
import { Node } from '../platform/node.js';
import { PlainDate } from '../platform/scalars.js';
import { Delegation } from '../territory/delegation.entity.js';
import { Province } from '../territory/province.entity.js';
import { MeetingKind } from './outreach_meeting.rules.js';

registerEnumType(MeetingKind, {
  name: 'MeetingKind',
  description: 'What an outreach meeting was for.',
  valuesConfig: {
    COMMUNICATION: { description: 'To make the programme known and hear project ideas.' },
    AWARENESS: { description: 'To encourage people to found an enterprise.' },
    TRAINING: { description: 'To teach something.' },
  },
});

@Entity()
@ObjectType({
  implements: Node,
  description:
    'A meeting that a delegation held in its territory, out of which come project ideas. It names no person.',
})
export class OutreachMeeting {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Enum(() => MeetingKind)
  @Field(() => MeetingKind, { description: 'What it was for.' })
  kind: MeetingKind;

  @Property({ type: 'date' })
  @Field(() => PlainDate, { description: 'The day it was held.' })
  heldOn: string;

  @Property({ type: 'string' })
  @Field(() => String, { description: 'Where, in words.' })
  place: string;

  @ManyToOne(() => Province, { joinColumn: 'province_code' })
  @Field(() => Province, { description: 'The province it was held in.' })
  province: Province;

  @ManyToOne(() => Delegation)
  @Field(() => Delegation, { description: 'The delegation that held it.' })
  delegation: Delegation;

  @ManyToMany(() => Partner, undefined, { pivotTable: 'outreach_meeting_partner', owner: true })
  @Field(() => [Partner], { description: 'Partners that took part; a partner sees itself alone.' })
  partners = new Collection<Partner>(this);

  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: 'How many people came; null: not counted.' })
  attendance: number | null = null;

  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: 'How many of them were women; null: not counted.' })
  womenAttending: number | null = null;

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: 'What was said, without naming persons.' })
  summary: string | null = null;

  @Property({ type: 'integer', version: true })
  @Field(() => Int, { description: 'Goes up with each change.' })
  version: number;
}
