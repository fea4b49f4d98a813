import { ArrayMaxSize, ArrayUnique, IsOptional, Length, Matches, MaxLength, Min } from 'class-validator';
import { ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { OrderDirection } from '../platform/direction.js';
import { PlainDate } from '../platform/scalars.js';
import { FileState, Sector, Stage, SupportKind } from './beneficiary_file.rules.js';
import { ConsentInput, PersonInput, ProjectIdeaInput } from './beneficiary.inputs.js';
import { ConsentScope } from './consent.rules.js';

@InputType({ description: 'A new beneficiary file of the viewer’s delegation.' })
export class OpenFileInput {
  @Field(() => String, { description: 'A province the delegation covers, three digits.' })
  @Matches(/^[0-9]{3}$/)
  provinceCode: string;

  @Field(() => PersonInput, { description: 'The person.' })
  @ValidateNested()
  person: PersonInput;

  @Field(() => ProjectIdeaInput, { description: 'What the person wants to found.' })
  @ValidateNested()
  project: ProjectIdeaInput;

  @Field(() => [SupportKind], { description: 'The kinds of support needed; at most nine.' })
  @ArrayMaxSize(9)
  @ArrayUnique()
  needs: SupportKind[];

  @Field(() => ConsentInput, { nullable: true, description: 'The consent given at once, if any.' })
  @IsOptional()
  @ValidateNested()
  consent?: ConsentInput | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The idea of an outreach meeting that this file takes up.',
  })
  @IsOptional()
  @MaxLength(100)
  meetingIdeaId?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'Files like this one that were looked at and are of somebody else: global ids or references, at most fifty.',
  })
  @IsOptional()
  @ArrayMaxSize(50)
  @MaxLength(100, { each: true })
  duplicatesSeen?: string[] | null;

  @Field(() => String, { nullable: true, description: 'The same key again does not open a second file.' })
  @IsOptional()
  @Length(1, 100)
  idempotencyKey?: string | null;
}

@InputType({ description: 'Changes to a file. What is left out stays as it is.' })
export class EditFileInput {
  @Field(() => ID, { description: 'The file.' })
  @MaxLength(100)
  id: string;

  @Field(() => Int, { description: 'The version that was read.' })
  @Min(1)
  expectedVersion: number;

  @Field(() => PersonInput, { nullable: true, description: 'The person.' })
  @IsOptional()
  @ValidateNested()
  person?: PersonInput | null;

  @Field(() => ProjectIdeaInput, { nullable: true, description: 'The project idea.' })
  @IsOptional()
  @ValidateNested()
  project?: ProjectIdeaInput | null;

  @Field(() => [SupportKind], { nullable: true, description: 'The kinds of support needed; at most nine.' })
  @IsOptional()
  @ArrayMaxSize(9)
  @ArrayUnique()
  needs?: SupportKind[] | null;
}

@InputType({ description: 'A step of the project towards an enterprise, or back.' })
export class MoveStageInput {
  @Field(() => ID, { description: 'The file.' })
  @MaxLength(100)
  id: string;

  @Field(() => Stage, { description: 'The stage it is at now.' })
  stage: Stage;

  @Field(() => Int, { description: 'The version that was read.' })
  @Min(1)
  expectedVersion: number;

  @Field(() => String, { nullable: true, description: 'Why; compulsory for a step back.' })
  @IsOptional()
  @MaxLength(1000)
  reason?: string | null;
}

@InputType({ description: 'A file that is worked on no more.' })
export class CloseFileInput {
  @Field(() => ID, { description: 'The file.' })
  @MaxLength(100)
  id: string;

  @Field(() => String, { description: 'Why, 1 to 1000 characters.' })
  @Length(1, 1000)
  reason: string;
}

@InputType({ description: 'A closed file that is worked on again.' })
export class ReopenFileInput {
  @Field(() => ID, { description: 'The file.' })
  @MaxLength(100)
  id: string;
}

@InputType({ description: 'A consent to sharing, given after the file was opened.' })
export class GiveConsentInput {
  @Field(() => ID, { description: 'The file.' })
  @MaxLength(100)
  fileId: string;

  @Field(() => [ConsentScope], { description: 'What may be shared; at least one.' })
  @ArrayMaxSize(3)
  @ArrayUnique()
  scopes: ConsentScope[];

  @Field(() => PlainDate, { description: 'The day it was given; not in the future.' })
  givenOn: string;

  @Field(() => String, { nullable: true, description: 'How it was given; at most 300 characters.' })
  @IsOptional()
  @MaxLength(300)
  how?: string | null;
}

@InputType({ description: 'The end of all consent in force.' })
export class WithdrawConsentInput {
  @Field(() => ID, { description: 'The file.' })
  @MaxLength(100)
  fileId: string;

  @Field(() => PlainDate, { description: 'The day it was withdrawn; not in the future.' })
  withdrawnOn: string;
}

@InputType({ description: 'Which files to list.' })
export class BeneficiaryFileFilter {
  @Field(() => String, {
    nullable: true,
    description:
      'A name in either script, in any spelling, or a part of a reference; at most 100 characters.',
  })
  @IsOptional()
  @MaxLength(100)
  text?: string | null;

  @Field(() => [FileState], { nullable: true, description: 'In one of these states.' })
  @IsOptional()
  @ArrayMaxSize(2)
  states?: FileState[] | null;

  @Field(() => [Stage], { nullable: true, description: 'At one of these stages.' })
  @IsOptional()
  @ArrayMaxSize(7)
  stages?: Stage[] | null;

  @Field(() => String, { nullable: true, description: 'Of this province, three digits.' })
  @IsOptional()
  @Matches(/^[0-9]{3}$/)
  provinceCode?: string | null;

  @Field(() => Sector, { nullable: true, description: 'With a project idea in this sector.' })
  @IsOptional()
  sector?: Sector | null;

  @Field(() => SupportKind, { nullable: true, description: 'Needing this kind of support.' })
  @IsOptional()
  supportKind?: SupportKind | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only files that nobody has referred yet.',
  })
  @IsOptional()
  withoutReferral?: boolean | null;

  @Field(() => SupportKind, {
    nullable: true,
    description:
      'Needing this kind of support, without a referral for it under way or delivered: who waits in the coverage.',
  })
  @IsOptional()
  waitingFor?: SupportKind | null;
}

export enum FileOrder {
  STATE_SINCE = 'STATE_SINCE',
  OPENED_ON = 'OPENED_ON',
  REFERENCE = 'REFERENCE',
}

registerEnumType(FileOrder, {
  name: 'BeneficiaryFileOrderField',
  description: 'By what files are ordered.',
  valuesConfig: {
    STATE_SINCE: { description: 'Since when they have been in their state and stage.' },
    OPENED_ON: { description: 'The day they were opened.' },
    REFERENCE: { description: 'Their reference.' },
  },
});

@InputType({ description: 'How to order files.' })
export class BeneficiaryFileOrder {
  @Field(() => FileOrder, { description: 'By what.' })
  field: FileOrder;

  @Field(() => OrderDirection, { description: 'Which way.' })
  direction: OrderDirection;
}

@InputType({ description: 'Who might be in the hub already.' })
export class LikelyDuplicatesInput {
  @Field(() => String, { nullable: true, description: 'Full name in Arabic script; at most 200 characters.' })
  @IsOptional()
  @MaxLength(200)
  nameAr?: string | null;

  @Field(() => String, { nullable: true, description: 'Full name in Latin script; at most 200 characters.' })
  @IsOptional()
  @MaxLength(200)
  nameLatin?: string | null;

  @Field(() => PlainDate, { nullable: true, description: 'Date of birth.' })
  @IsOptional()
  bornOn?: string | null;

  @Field(() => String, { nullable: true, description: 'The former member’s card; at most 40 characters.' })
  @IsOptional()
  @MaxLength(40)
  memberCard?: string | null;
}
