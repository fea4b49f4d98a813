import { ArrayMaxSize, ArrayMinSize, IsEmail, Length, MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { PlainDate } from '../platform/scalars.js';
import { Role, Scope } from '../platform/viewer.js';
import { Locale } from './person.entity.js';

@InputType({ description: 'Who signs in.' })
export class SignInInput {
  @Field(() => String, { description: 'The address of the account; at most 254 characters.' })
  @MaxLength(254)
  email: string;

  @Field(() => String, { description: 'The password; at most 200 characters.' })
  @MaxLength(200)
  password: string;
}

@InputType({ description: 'The language to read in.' })
export class SetLocaleInput {
  @Field(() => Locale, { description: 'Arabic, French or English.' })
  locale: Locale;
}

@InputType({ description: 'Whom to invite, to where, as what.' })
export class InvitePersonInput {
  @Field(() => String, { description: 'Address the person will sign in with; at most 254 characters.' })
  @IsEmail()
  @MaxLength(254)
  email: string;

  @Field(() => String, { description: 'Name in Arabic script, 1 to 200 characters.' })
  @Length(1, 200)
  nameAr: string;

  @Field(() => String, { description: 'Name in Latin script, 1 to 200 characters.' })
  @Length(1, 200)
  nameLatin: string;

  @Field(() => [Role], { description: 'One to four roles that fit the place.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(4)
  roles: Role[];

  @Field(() => ID, {
    nullable: true,
    description:
      'The partner to join. Only the commission says it; a partner’s administrator invites to the partner.',
  })
  partnerId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The delegation to join; neither partner nor delegation: headquarters.',
  })
  delegationId?: string | null;
}

@InputType({ description: 'The secret of an invitation and the password to set.' })
export class AcceptInvitationInput {
  @Field(() => String, { description: 'The secret shown once to whoever invited.' })
  @MaxLength(200)
  secret: string;

  @Field(() => String, { description: 'The new password, 12 to 200 characters.' })
  @Length(12, 200)
  password: string;
}

@InputType({ description: 'The thing to end.' })
export class EndInput {
  @Field(() => ID, { description: 'Its global id.' })
  id: string;
}

@InputType({ description: 'A key for an external tool.' })
export class CreateTokenInput {
  @Field(() => String, { description: 'What to call it, 1 to 100 characters.' })
  @Length(1, 100)
  name: string;

  @Field(() => [Scope], { description: 'What it may be used for; at least one.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(10)
  scopes: Scope[];

  @Field(() => PlainDate, { description: 'The day it ends, at most 366 days ahead.' })
  expiresOn: string;
}
