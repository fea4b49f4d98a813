import { Collection } from '@mikro-orm/core';
import {
  Entity,
  Enum,
  ManyToMany,
  ManyToOne,
  OneToOne,
  PrimaryKey,
  Property,
} from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { BeneficiaryFile } from '../beneficiaries/beneficiary_file.entity.js';
import { LegalForm, Sector } from '../partners/programme.rules.js';
import { Node } from '../platform/node.js';
import { PlainDate } from '../platform/scalars.js';
import { Delegation } from '../territory/delegation.entity.js';
import { Province } from '../territory/province.entity.js';
import { EnterpriseHealth } from './enterprise.rules.js';
import { Referral } from './referral.entity.js';

registerEnumType(EnterpriseHealth, {
  name: 'EnterpriseHealth',
  description: 'How an enterprise was found at a follow-up.',
  valuesConfig: {
    GROWING: { description: 'It grows.' },
    STEADY: { description: 'It lives from its work.' },
    STRUGGLING: { description: 'It is in difficulty.' },
    CLOSED: { description: 'It no longer exists.' },
  },
});

@Entity()
@ObjectType({
  implements: Node,
  description:
    'An enterprise, cooperative or association that came of a beneficiary file. Only the commission sees it.',
})
export class Enterprise {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'string' })
  @Field(() => String, { description: 'Its name.' })
  name: string;

  @Enum(() => LegalForm)
  @Field(() => LegalForm, { description: 'Its legal form.' })
  legalForm: LegalForm;

  @Enum(() => Sector)
  @Field(() => Sector, { description: 'Its sector.' })
  sector: Sector;

  @ManyToOne(() => Province, { joinColumn: 'province_code' })
  @Field(() => Province, { description: 'Where it is.' })
  province: Province;

  @Property({ type: 'date' })
  @Field(() => PlainDate, { description: 'The day it was founded.' })
  createdOn: string;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Jobs, as last known.' })
  jobs: number;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Of these, held by members of the resistance family.' })
  familyJobs: number;

  @OneToOne(() => BeneficiaryFile, { owner: true })
  @Field(() => BeneficiaryFile, { nullable: true, description: 'The file it came of.' })
  file: BeneficiaryFile;

  @ManyToOne(() => Delegation)
  delegation: Delegation;

  /** The links carry more columns than the ORM knows of; they are written by `recordEnterprise`. */
  @ManyToMany(() => Referral, undefined, { pivotTable: 'enterprise_referral', owner: true })
  @Field(() => [Referral], { description: 'The referrals whose support it came of.' })
  referrals = new Collection<Referral>(this);

  @Property({ type: 'datetime', length: 3 })
  recordedAt: Date;

  @Property({ type: 'integer', version: true })
  @Field(() => Int, { description: 'Goes up with each change.' })
  version: number;
}

@Entity()
@ObjectType({
  implements: Node,
  description: 'A visit to an enterprise 6, 12 or 24 months after its founding.',
})
export class EnterpriseFollowUp {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @ManyToOne(() => Enterprise)
  enterprise: Enterprise;

  @ManyToOne(() => Delegation)
  delegation: Delegation;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Months after the founding: 6, 12 or 24.' })
  month: number;

  @Property({ type: 'date' })
  @Field(() => PlainDate, { description: 'When it is due.' })
  dueOn: string;

  @Property({ type: 'date', nullable: true })
  @Field(() => PlainDate, { nullable: true, description: 'When it was done; null while it is not.' })
  doneOn: string | null = null;

  @Enum({ items: () => EnterpriseHealth, nullable: true })
  @Field(() => EnterpriseHealth, { nullable: true, description: 'How the enterprise was found.' })
  health: EnterpriseHealth | null = null;

  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Jobs found.' })
  jobs: number | null = null;

  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Of these, held by members of the resistance family.' })
  familyJobs: number | null = null;

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: 'In words.' })
  note: string | null = null;
}
