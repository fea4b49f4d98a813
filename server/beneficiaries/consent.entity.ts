import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '../platform/node.js';
import { PlainDate } from '../platform/scalars.js';
import { Delegation } from '../territory/delegation.entity.js';
import { BeneficiaryFile } from './beneficiary_file.entity.js';
import { ConsentScope } from './consent.rules.js';

registerEnumType(ConsentScope, {
  name: 'ConsentScope',
  description: 'What a person allows the commission to share with a partner to which the file is referred.',
  valuesConfig: {
    CONTACT: { description: 'How to reach the person.' },
    PROJECT: { description: 'The project idea.' },
    SITUATION: { description: 'Date of birth, education and situation.' },
  },
});

@Entity()
@ObjectType({
  implements: Node,
  description: 'One consent to sharing. What was consented to is never rewritten; it can only be withdrawn.',
})
export class Consent {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @ManyToOne(() => BeneficiaryFile)
  file: BeneficiaryFile;

  @ManyToOne(() => Delegation)
  delegation: Delegation;

  @Property({ type: 'text[]' })
  @Field(() => [ConsentScope], { description: 'What may be shared.' })
  scopes: ConsentScope[];

  @Property({ type: 'date' })
  @Field(() => PlainDate, { description: 'The day it was given.' })
  givenOn: string;

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: 'How it was given: signed form, at a meeting…' })
  how: string | null = null;

  @Property({ type: 'date', nullable: true })
  @Field(() => PlainDate, { nullable: true, description: 'The day it was withdrawn; null while in force.' })
  withdrawnOn: string | null = null;
}
