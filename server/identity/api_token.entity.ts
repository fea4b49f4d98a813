import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Node } from '../platform/node.js';
import { Instant } from '../platform/scalars.js';
import { Scope } from '../platform/viewer.js';

@Entity()
@ObjectType({
  implements: Node,
  description:
    'A key for an external tool: what its scopes allow, of what its owner sees. Its secret is shown once.',
})
export class ApiToken {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'string' })
  @Field(() => String, { description: 'What its owner calls it.' })
  name: string;

  @Property({ type: 'string' })
  @Field(() => String, { description: 'The first characters of the secret, to recognise it by.' })
  prefix: string;

  @Property({ type: 'text[]' })
  @Field(() => [Scope], { description: 'What it may be used for.' })
  scopes: Scope[];

  @Property({ type: 'uuid' })
  personId: string;

  @Property({ type: 'datetime', length: 3 })
  @Field(() => Instant, { description: 'When it was made.' })
  createdAt: Date;

  @Property({ type: 'datetime', length: 3 })
  @Field(() => Instant, { description: 'After this instant it opens nothing.' })
  expiresAt: Date;

  @Property({ type: 'datetime', length: 3, nullable: true })
  @Field(() => Instant, { nullable: true, description: 'When it was last used, to the minute.' })
  lastUsedAt: Date | null = null;

  @Property({ type: 'datetime', length: 3, nullable: true })
  @Field(() => Instant, { nullable: true, description: 'When it was revoked; it opens nothing since.' })
  revokedAt: Date | null = null;
}
