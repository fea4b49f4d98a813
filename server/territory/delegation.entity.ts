import { Collection } from '@mikro-orm/core';
import { Entity, Enum, ManyToMany, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '../platform/node.js';
import { Province } from './province.entity.js';

export enum DelegationKind {
  REGIONAL = 'REGIONAL',
  PROVINCIAL = 'PROVINCIAL',
}

registerEnumType(DelegationKind, {
  name: 'DelegationKind',
  description: 'The level of a delegation of the commission.',
  valuesConfig: {
    REGIONAL: { description: 'For several provinces.' },
    PROVINCIAL: { description: 'For a province, or a few.' },
  },
});

@Entity()
@ObjectType({
  implements: Node,
  description: 'An office of the commission’s field network; covers one or more provinces.',
})
export class Delegation {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Enum(() => DelegationKind)
  @Field(() => DelegationKind, { description: 'Regional or provincial.' })
  kind: DelegationKind;

  @Property({ type: 'string' })
  @Field(() => String, { description: 'Name in Arabic.' })
  nameAr: string;

  @Property({ type: 'string' })
  @Field(() => String, { description: 'Name in French.' })
  nameFr: string;

  @ManyToMany(() => Province, undefined, { pivotTable: 'delegation_province', owner: true })
  @Field(() => [Province], { description: 'The provinces it covers.' })
  provinces = new Collection<Province>(this);
}
