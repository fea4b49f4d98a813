import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Node } from '../platform/node.js';

@Entity()
@ObjectType({ implements: Node, description: 'One of the twelve regions of the division of 2015.' })
export class Region {
  @PrimaryKey({ type: 'string' })
  @Field(() => String, { description: 'Two digits, of the division of 2015.' })
  code: string;

  @Property({ type: 'string' })
  @Field(() => String, { description: 'Name in Arabic.' })
  nameAr: string;

  @Property({ type: 'string' })
  @Field(() => String, { description: 'Name in French.' })
  nameFr: string;
}
