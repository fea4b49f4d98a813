import { Entity, Enum, ManyToOne, OneToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import '../beneficiaries/beneficiary.entity.js';
import { BeneficiaryFile } from '../beneficiaries/beneficiary_file.entity.js';
import { EducationLevel, Sex, Situation } from '../beneficiaries/beneficiary.rules.js';
import { Partner } from '../partners/partner.entity.js';
import { LegalForm, Sector, Stage } from '../partners/programme.rules.js';
import { Node } from '../platform/node.js';
import { PlainDate } from '../platform/scalars.js';
import { Delegation } from '../territory/delegation.entity.js';
import { Province } from '../territory/province.entity.js';
import { Referral } from './referral.entity.js';

/** The package: all that a partner's role can read of a person. The database hides it the moment the referral ends. */
@Entity()
@ObjectType({
  implements: Node,
  description:
    'What a partner was shown of a person: only what the kind of support needs and the consent covers. Kept in step while the referral lives; withdrawn when it is declined, expires or is cancelled, and 90 days after it is completed.',
})
export class SharedProfile {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @OneToOne(() => Referral, { owner: true })
  referral: Referral;

  /** Whose history a look at it belongs to; carried, so that the read that shows it names the file without asking. */
  @ManyToOne(() => BeneficiaryFile)
  file: BeneficiaryFile;

  @ManyToOne(() => Partner)
  partner: Partner;

  @ManyToOne(() => Delegation)
  delegation: Delegation;

  @Property({ type: 'text[]' })
  @Field(() => [String], {
    description: 'The names of the fields that are shared; the others are null here.',
  })
  fields: string[];

  @Property({ type: 'text', nullable: true })
  message: string | null = null;

  @Property({ type: 'string' })
  @Field(() => String, { description: 'Name in Arabic.' })
  nameAr: string;

  @Property({ type: 'string' })
  @Field(() => String, { description: 'Name in Latin script.' })
  nameLatin: string;

  @Property({ type: 'date', nullable: true })
  @Field(() => PlainDate, { nullable: true, description: 'Date of birth, if shared.' })
  bornOn: string | null = null;

  @Enum({ items: () => Sex, nullable: true })
  @Field(() => Sex, { nullable: true, description: 'Sex, if shared.' })
  sex: Sex | null = null;

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: 'Telephone, if shared.' })
  phone: string | null = null;

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: 'Address for mail, if shared.' })
  email: string | null = null;

  @Enum({ items: () => EducationLevel, nullable: true })
  @Field(() => EducationLevel, { nullable: true, description: 'Education, if shared.' })
  education: EducationLevel | null = null;

  @Enum({ items: () => Situation, nullable: true })
  @Field(() => Situation, { nullable: true, description: 'Situation, if shared.' })
  situation: Situation | null = null;

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: 'Title of the project in Arabic, if shared.' })
  projectTitleAr: string | null = null;

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: 'Title of the project in French, if shared.' })
  projectTitleFr: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Summary of the project, if shared.' })
  projectSummary: string | null = null;

  @Enum({ items: () => Sector, nullable: true })
  @Field(() => Sector, { nullable: true, description: 'Sector of the project, if shared.' })
  sector: Sector | null = null;

  @Enum({ items: () => LegalForm, nullable: true })
  @Field(() => LegalForm, { nullable: true, description: 'Legal form of the project, if shared.' })
  legalForm: LegalForm | null = null;

  @Enum({ items: () => Stage, nullable: true })
  @Field(() => Stage, { nullable: true, description: 'Stage of the project, if shared.' })
  stage: Stage | null = null;

  @ManyToOne(() => Province, { nullable: true, joinColumn: 'province_code' })
  @Field(() => Province, { nullable: true, description: 'Province, if shared.' })
  province: Province | null = null;

  @Property({ type: 'datetime', length: 3, nullable: true })
  visibleUntil: Date | null = null;

  @Property({ type: 'datetime', length: 3, nullable: true })
  withdrawnAt: Date | null = null;
}
