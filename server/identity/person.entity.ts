import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '../platform/node.js';
import { Instant } from '../platform/scalars.js';
import { Role } from '../platform/viewer.js';

export enum Locale {
  AR = 'AR',
  FR = 'FR',
  EN = 'EN',
}

registerEnumType(Locale, {
  name: 'Locale',
  description: 'The language a person reads the portals in.',
  valuesConfig: {
    AR: { description: 'Arabic.' },
    FR: { description: 'French.' },
    EN: { description: 'English.' },
  },
});

/** Belongs to headquarters (neither column set), to a delegation, or to a partner; never to two. */
@Entity()
@ObjectType({
  implements: Node,
  description: 'Somebody who signs in: of the commission or of a partner. Not a beneficiary.',
})
export class Person {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'string' })
  @Field(() => String, { description: 'Name in Arabic script.' })
  nameAr: string;

  @Property({ type: 'string' })
  @Field(() => String, { description: 'Name in Latin script.' })
  nameLatin: string;

  @Property({ type: 'string' })
  @Field(() => String, { description: 'Address they sign in with, in lower case.' })
  email: string;

  @Property({ type: 'text[]' })
  @Field(() => [Role], { description: 'What they may do.' })
  roles: Role[];

  @Enum(() => Locale)
  @Field(() => Locale, { description: 'The language they read in.' })
  locale: Locale = Locale.AR;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Whether they may sign in.' })
  active: boolean = true;

  @Property({ type: 'uuid', nullable: true })
  partnerId: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  delegationId: string | null = null;

  @Property({ type: 'datetime', length: 3, nullable: true })
  @Field(() => Instant, { nullable: true, description: 'When they last used the hub, to the hour.' })
  lastSeenAt: Date | null = null;

  @Property({ type: 'integer', version: true })
  @Field(() => Int, { description: 'Grows with every change.' })
  version: number;
}
