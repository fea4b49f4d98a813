import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '../platform/node.js';
import { Region } from './region.entity.js';

export enum ProvinceKind {
  PROVINCE = 'PROVINCE',
  PREFECTURE = 'PREFECTURE',
}

registerEnumType(ProvinceKind, {
  name: 'ProvinceKind',
  description: 'Whether the territory is a province or a prefecture.',
  valuesConfig: {
    PROVINCE: { description: 'Mostly rural.' },
    PREFECTURE: { description: 'Mostly urban.' },
  },
});

@Entity()
@ObjectType({ implements: Node, description: 'One of the 75 prefectures and provinces.' })
export class Province {
  @PrimaryKey({ type: 'string' })
  @Field(() => String, { description: 'Three digits; the key of territory everywhere.' })
  code: string;

  @Enum(() => ProvinceKind)
  @Field(() => ProvinceKind, { description: 'Province or prefecture.' })
  kind: ProvinceKind;

  @Property({ type: 'string' })
  @Field(() => String, { description: 'Name in Arabic.' })
  nameAr: string;

  @Property({ type: 'string' })
  @Field(() => String, { description: 'Name in French.' })
  nameFr: string;

  @ManyToOne(() => Region)
  @Field(() => Region, { description: 'The region it belongs to.' })
  region: Region;
}
