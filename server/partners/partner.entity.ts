import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '../platform/node.js';
import './programme.views.js';

export enum PartnerKind {
  MINISTRY = 'MINISTRY',
  PUBLIC_ESTABLISHMENT = 'PUBLIC_ESTABLISHMENT',
  CHAMBER = 'CHAMBER',
  BANK = 'BANK',
  TRAINING_CENTRE = 'TRAINING_CENTRE',
  LOCAL_AUTHORITY = 'LOCAL_AUTHORITY',
  ASSOCIATION = 'ASSOCIATION',
}

registerEnumType(PartnerKind, {
  name: 'PartnerKind',
  description: 'What sort of body a partner is.',
  valuesConfig: {
    MINISTRY: { description: 'A ministry or one of its services.' },
    PUBLIC_ESTABLISHMENT: { description: 'A public establishment or agency.' },
    CHAMBER: { description: 'A professional chamber.' },
    BANK: { description: 'A bank.' },
    TRAINING_CENTRE: { description: 'A training centre.' },
    LOCAL_AUTHORITY: { description: 'A commune, province or region.' },
    ASSOCIATION: { description: 'An association.' },
  },
});

@Entity()
@ObjectType({
  implements: Node,
  description: 'A body that signs agreements with the commission and gives support.',
})
export class Partner {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Enum(() => PartnerKind)
  @Field(() => PartnerKind, { description: 'What sort of body it is.' })
  kind: PartnerKind;

  @Property({ type: 'string' })
  @Field(() => String, { description: 'Name in Arabic.' })
  nameAr: string;

  @Property({ type: 'string' })
  @Field(() => String, { description: 'Name in French.' })
  nameFr: string;

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: 'The acronym by which it is known, if any.' })
  shortName: string | null = null;
}
