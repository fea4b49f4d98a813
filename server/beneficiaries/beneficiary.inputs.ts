import { ArrayMaxSize, ArrayUnique, IsEmail, IsOptional, Length, Matches, MaxLength } from 'class-validator';
import { Max, Min } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import { PlainDate } from '../platform/scalars.js';
import { LegalForm, Sector } from './beneficiary_file.rules.js';
import { EducationLevel, FamilyTie, Sex, Situation } from './beneficiary.rules.js';
import { ConsentScope } from './consent.rules.js';

@InputType({ description: 'The person of a file. What is left out of an edit stays; null clears it.' })
export class PersonInput {
  @Field(() => String, { description: 'Full name in Arabic script, 1 to 200 characters.' })
  @Length(1, 200)
  @Matches(/\p{Script=Arabic}/u)
  nameAr: string;

  @Field(() => String, { description: 'Full name in Latin script, 1 to 200 characters.' })
  @Length(1, 200)
  @Matches(/\p{Script=Latin}/u)
  nameLatin: string;

  @Field(() => PlainDate, { description: 'Date of birth, in the past.' })
  bornOn: string;

  @Field(() => Sex, { description: 'Sex.' })
  sex: Sex;

  @Field(() => String, { nullable: true, description: 'Telephone number; digits, spaces and + only.' })
  @IsOptional()
  @MaxLength(40)
  @Matches(/^[0-9+() .-]*$/)
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'Mail address; at most 254 characters.' })
  @IsOptional()
  @IsEmail()
  @MaxLength(254)
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'Postal address in Arabic; at most 500 characters.' })
  @IsOptional()
  @MaxLength(500)
  addressAr?: string | null;

  @Field(() => FamilyTie, { description: 'The tie to the resistance family.' })
  tie: FamilyTie;

  @Field(() => String, { nullable: true, description: 'The former member’s card; at most 40 characters.' })
  @IsOptional()
  @MaxLength(40)
  memberCard?: string | null;

  @Field(() => EducationLevel, { description: 'Highest education completed.' })
  education: EducationLevel;

  @Field(() => Situation, { description: 'What the person does for a living now.' })
  situation: Situation;

  @Field(() => Boolean, { description: 'Whether the person lives with a disability.' })
  disability: boolean;

  @Field(() => Boolean, { description: 'Whether the household has a low income.' })
  lowIncome: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'National identity number. Kept sealed and apart; no field ever gives it back.',
  })
  @IsOptional()
  @MaxLength(20)
  nationalId?: string | null;
}

@InputType({
  description: 'What the person wants to found. What is left out of an edit stays; null clears it.',
})
export class ProjectIdeaInput {
  @Field(() => String, { description: 'Title in Arabic, 1 to 300 characters.' })
  @Length(1, 300)
  titleAr: string;

  @Field(() => String, { nullable: true, description: 'Title in French; at most 300 characters.' })
  @IsOptional()
  @MaxLength(300)
  titleFr?: string | null;

  @Field(() => Sector, { description: 'The sector of activity.' })
  sector: Sector;

  @Field(() => LegalForm, { description: 'The legal form meant.' })
  legalForm: LegalForm;

  @Field(() => Int, { nullable: true, description: 'How many people found it together, 1 to 1000.' })
  @IsOptional()
  @Min(1)
  @Max(1000)
  partners?: number | null;

  @Field(() => String, { nullable: true, description: 'A few sentences; at most 4000 characters.' })
  @IsOptional()
  @MaxLength(4000)
  summary?: string | null;
}

@InputType({ description: 'A consent to sharing with the partners to which the file is referred.' })
export class ConsentInput {
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
