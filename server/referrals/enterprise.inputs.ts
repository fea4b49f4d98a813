import { ArrayMaxSize, IsInt, IsOptional, Length, Max, MaxLength, Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { LegalForm, Sector } from '../partners/programme.rules.js';
import { PlainDate } from '../platform/scalars.js';
import { EnterpriseHealth } from './enterprise.rules.js';

@InputType({ description: 'An enterprise that came of a file.' })
export class RecordEnterpriseInput {
  @Field(() => ID, { description: 'The beneficiary file, of the viewer’s delegation.' })
  @MaxLength(100)
  fileId: string;

  @Field(() => String, { description: 'Its name.' })
  @Length(1, 300)
  name: string;

  @Field(() => LegalForm, { description: 'Its legal form.' })
  legalForm: LegalForm;

  @Field(() => Sector, { description: 'Its sector.' })
  sector: Sector;

  @Field(() => String, { description: 'Where it is.' })
  @Length(3, 3)
  provinceCode: string;

  @Field(() => PlainDate, { description: 'The day it was founded; not in the future.' })
  createdOn: string;

  @Field(() => Int, { description: 'Jobs, the founder’s included.' })
  @IsInt()
  @Min(0)
  @Max(100_000)
  jobs: number;

  @Field(() => Int, { description: 'Of these, held by members of the resistance family.' })
  @IsInt()
  @Min(0)
  @Max(100_000)
  familyJobs: number;

  @Field(() => String, { nullable: true, description: 'The same key again does not record it twice.' })
  @IsOptional()
  @Length(1, 100)
  idempotencyKey?: string | null;
}

@InputType({ description: 'What a visit found.' })
export class RecordFollowUpInput {
  @Field(() => ID, { description: 'The follow-up that was due.' })
  @MaxLength(100)
  followUpId: string;

  @Field(() => PlainDate, { description: 'When it was done; not in the future.' })
  doneOn: string;

  @Field(() => EnterpriseHealth, { description: 'How the enterprise was found.' })
  health: EnterpriseHealth;

  @Field(() => Int, { nullable: true, description: 'Jobs found.' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(100_000)
  jobs?: number | null;

  @Field(() => Int, { nullable: true, description: 'Of these, held by members of the resistance family.' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(100_000)
  familyJobs?: number | null;

  @Field(() => String, { nullable: true, description: 'In words.' })
  @IsOptional()
  @MaxLength(2_000)
  note?: string | null;
}

@InputType({ description: 'Which enterprises.' })
export class EnterpriseFilter {
  @Field(() => [Sector], { nullable: true, description: 'In one of these sectors.' })
  @IsOptional()
  @ArrayMaxSize(20)
  sectors?: Sector[] | null;

  @Field(() => String, { nullable: true, description: 'In this province.' })
  @IsOptional()
  @MaxLength(3)
  provinceCode?: string | null;

  @Field(() => ID, { nullable: true, description: 'Helped by this partner.' })
  @IsOptional()
  @MaxLength(100)
  partnerId?: string | null;

  @Field(() => PlainDate, { nullable: true, description: 'Founded on this day or later.' })
  @IsOptional()
  from?: string | null;

  @Field(() => PlainDate, { nullable: true, description: 'Founded on this day or earlier.' })
  @IsOptional()
  until?: string | null;
}
