import { OptionalProps, type Rel } from '@mikro-orm/core';
import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Person } from '../identity/person.entity.js';
import { Node } from '../platform/node.js';
import { Instant } from '../platform/scalars.js';
import { Agreement } from './agreement.entity.js';
import { AgreementParty } from './agreement_party.entity.js';
import { ClauseHeading } from './clause.rules.js';

export { ClauseHeading } from './clause.rules.js';

@Entity()
@ObjectType({
  implements: Node,
  description: 'A clause of an agreement: a heading and a chain of revisions.',
})
export class Clause {
  [OptionalProps]?: 'version';

  @PrimaryKey({ type: 'uuid' })
  id: string;

  @ManyToOne(() => Agreement)
  @Field(() => Agreement, { description: 'The agreement it belongs to.' })
  agreement: Agreement;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Its place in the text, from 1.' })
  position: number;

  @Enum(() => ClauseHeading)
  @Field(() => ClauseHeading, { description: 'Its heading.' })
  heading: ClauseHeading;

  @ManyToOne(() => Clause, { nullable: true })
  @Field(() => Clause, {
    nullable: true,
    description: 'In an amendment: the clause that this one takes the place of; null for a new clause.',
  })
  supersedes: Clause | null = null;

  /** The first revision that was put on the table: what came before is the drafter's own. */
  @Property({ type: 'uuid', nullable: true })
  openingRevisionId: string | null = null;

  @ManyToOne(() => ClauseRevision, { nullable: true })
  @Field(() => ClauseRevision, {
    nullable: true,
    description: 'The newest revision: the one the parties take positions on.',
  })
  latestRevision: Rel<ClauseRevision> | null = null;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Whether every party agrees to the newest revision.' })
  agreed: boolean = false;

  @Property({ type: 'datetime', length: 3, nullable: true })
  @Field(() => Instant, {
    nullable: true,
    description: 'When it was taken out of the text; null while it stands.',
  })
  removedAt: Date | null = null;

  @Property({ type: 'integer', version: true })
  @Field(() => Int, { description: 'Grows with every change.' })
  version: number;
}

@Entity()
@ObjectType({
  implements: Node,
  description:
    'What a clause says, in one state of the negotiation: words in two languages and terms. Never changes.',
})
export class ClauseRevision {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @ManyToOne(() => Agreement)
  agreement: Agreement;

  @ManyToOne(() => Clause)
  @Field(() => Clause, { description: 'The clause it is a revision of.' })
  clause: Clause;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Its number in the chain, from 1.' })
  number: number;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Text in Arabic; null when there is none yet.' })
  textAr: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Text in French; null when there is none yet.' })
  textFr: string | null = null;

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it was proposed.' })
  reason: string | null = null;

  @ManyToOne(() => AgreementParty)
  @Field(() => AgreementParty, { description: 'The party that proposed it.' })
  proposedBy: AgreementParty;

  @ManyToOne(() => Person, { nullable: true })
  @Field(() => Person, {
    nullable: true,
    description: 'Who proposed it; null when not visible to the viewer or not known.',
  })
  proposedByPerson: Person | null = null;

  @Property({ type: 'datetime', length: 3 })
  @Field(() => Instant, { description: 'When it was proposed.' })
  proposedAt: Date;

  @Property({ type: 'string' })
  @Field(() => String, {
    description: 'Digest of its words and terms: quoted by who agrees or objects to it.',
  })
  digest: string;

  @Property({ type: 'boolean' })
  inDraft: boolean;
}
