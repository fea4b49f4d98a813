import { Entity, Enum, ManyToOne, OneToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '../platform/node.js';
import { PlainDate } from '../platform/scalars.js';
import { Delegation } from '../territory/delegation.entity.js';
import { BeneficiaryFile } from './beneficiary_file.entity.js';
import { EducationLevel, FamilyTie, Sex, Situation } from './beneficiary.rules.js';

registerEnumType(Sex, {
  name: 'Sex',
  description: 'As the civil register has it.',
  valuesConfig: { FEMALE: { description: 'Female.' }, MALE: { description: 'Male.' } },
});
registerEnumType(FamilyTie, {
  name: 'FamilyTie',
  description: 'How the person belongs to the resistance family.',
  valuesConfig: {
    CHILD: { description: 'Son or daughter of a former member.' },
    GRANDCHILD: { description: 'Grandson or granddaughter of a former member.' },
    SPOUSE: { description: 'Husband, wife, widow or widower of a former member.' },
  },
});
registerEnumType(EducationLevel, {
  name: 'EducationLevel',
  description: 'The highest education completed.',
  valuesConfig: {
    NONE: { description: 'None completed.' },
    PRIMARY: { description: 'Primary school.' },
    SECONDARY: { description: 'Secondary school.' },
    VOCATIONAL: { description: 'Vocational training.' },
    HIGHER: { description: 'A degree of higher education.' },
  },
});
registerEnumType(Situation, {
  name: 'Situation',
  description: 'What the person does for a living now.',
  valuesConfig: {
    UNEMPLOYED: { description: 'Without work.' },
    STUDENT: { description: 'Studies or is being trained.' },
    EMPLOYED: { description: 'Works for somebody.' },
    SELF_EMPLOYED: { description: 'Works on their own account.' },
  },
});

/** The delegation stands on the row because the policy compares it; the keys exist to find the name again. */
@Entity()
@ObjectType({
  implements: Node,
  description:
    'The person. Only the delegation of the territory, the programme and the auditor can read it; each look is recorded.',
})
export class Beneficiary {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @OneToOne(() => BeneficiaryFile, { owner: true })
  file: BeneficiaryFile;

  @ManyToOne(() => Delegation)
  delegation: Delegation;

  @Property({ type: 'string' })
  @Field(() => String, { description: 'Full name in Arabic script.' })
  nameAr: string;

  @Property({ type: 'string' })
  @Field(() => String, { description: 'Full name in Latin script.' })
  nameLatin: string;

  @Property({ type: 'string' })
  nameArKey: string;

  @Property({ type: 'string' })
  nameLatinKey: string;

  @Property({ type: 'string' })
  nameSkeleton: string;

  @Property({ type: 'date' })
  @Field(() => PlainDate, { description: 'Date of birth.' })
  bornOn: string;

  @Enum(() => Sex)
  @Field(() => Sex, { description: 'Sex.' })
  sex: Sex;

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: 'Telephone number, as the person gave it.' })
  phone: string | null = null;

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: 'Mail address.' })
  email: string | null = null;

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: 'Postal address in Arabic.' })
  addressAr: string | null = null;

  @Enum(() => FamilyTie)
  @Field(() => FamilyTie, { description: 'The tie to the resistance family.' })
  tie: FamilyTie;

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: 'Number of the former member’s card.' })
  memberCard: string | null = null;

  @Property({ type: 'string', nullable: true })
  memberCardKey: string | null = null;

  @Enum(() => EducationLevel)
  @Field(() => EducationLevel, { description: 'Highest education completed.' })
  education: EducationLevel;

  @Enum(() => Situation)
  @Field(() => Situation, { description: 'What the person does for a living now.' })
  situation: Situation;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Whether the person lives with a disability.' })
  disability: boolean;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Whether the household has a low income.' })
  lowIncome: boolean;
}
