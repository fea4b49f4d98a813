import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Node } from '../platform/node.js';
import { Instant } from '../platform/scalars.js';
import { Role } from '../platform/viewer.js';

@Entity()
@ObjectType({
  implements: Node,
  description: 'An invitation to join the hub. Its secret is shown once and lives seven days.',
})
export class Invitation {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'string' })
  @Field(() => String, { description: 'The address invited, in lower case.' })
  email: string;

  @Property({ type: 'string' })
  @Field(() => String, { description: 'Name in Arabic script.' })
  nameAr: string;

  @Property({ type: 'string' })
  @Field(() => String, { description: 'Name in Latin script.' })
  nameLatin: string;

  @Property({ type: 'text[]' })
  @Field(() => [Role], { description: 'The roles the person will have.' })
  roles: Role[];

  @Property({ type: 'uuid', nullable: true })
  partnerId: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  delegationId: string | null = null;

  @Property({ type: 'uuid' })
  invitedById: string;

  @Property({ type: 'datetime', length: 3 })
  @Field(() => Instant, { description: 'When it was made.' })
  createdAt: Date;

  @Property({ type: 'datetime', length: 3 })
  @Field(() => Instant, { description: 'After this instant it opens nothing.' })
  expiresAt: Date;

  @Property({ type: 'datetime', length: 3, nullable: true })
  @Field(() => Instant, { nullable: true, description: 'When the person joined.' })
  acceptedAt: Date | null = null;

  @Property({ type: 'datetime', length: 3, nullable: true })
  @Field(() => Instant, { nullable: true, description: 'When it was taken back.' })
  revokedAt: Date | null = null;
}
