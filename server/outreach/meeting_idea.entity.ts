import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Sector } from '../partners/programme.rules.js';
import { Node } from '../platform/node.js';
import { Delegation } from '../territory/delegation.entity.js';
import { OutreachMeeting } from './outreach_meeting.entity.js';

@Entity()
@ObjectType({
  implements: Node,
  description: 'A project idea noted at an outreach meeting; it can become a beneficiary file.',
})
export class MeetingIdea {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @ManyToOne(() => OutreachMeeting)
  @Field(() => OutreachMeeting, { description: 'Where it was noted.' })
  meeting: OutreachMeeting;

  @ManyToOne(() => Delegation)
  delegation: Delegation;

  @Property({ type: 'string' })
  @Field(() => String, { description: 'Title in Arabic.' })
  titleAr: string;

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: 'Title in French.' })
  titleFr: string | null = null;

  @Enum(() => Sector)
  @Field(() => Sector, { description: 'The sector of activity.' })
  sector: Sector;
}
