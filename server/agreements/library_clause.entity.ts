import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Node } from '../platform/node.js';
import { ClauseHeading } from './clause.rules.js';

@Entity()
@ObjectType({
  implements: Node,
  description:
    'What the commission usually proposes under a heading, and how far it goes. Never shown to a partner.',
})
export class LibraryClause {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Enum(() => ClauseHeading)
  @Field(() => ClauseHeading, { description: 'The heading it is for.' })
  heading: ClauseHeading;

  @Property({ type: 'integer' })
  position: number;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'The standard text in Arabic.' })
  standardAr: string;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'The standard text in French.' })
  standardFr: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What may be accepted instead, in Arabic.' })
  fallbackAr: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What may be accepted instead, in French.' })
  fallbackFr: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What may not be accepted, in French.' })
  unacceptable: string | null = null;
}
