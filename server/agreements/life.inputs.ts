import { IsOptional, Length, MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { PlainDate } from '../platform/scalars.js';

@InputType({ description: 'An agreement to act on.' })
export class AgreementInput {
  @Field(() => ID, { description: 'The agreement.' })
  @MaxLength(100)
  id: string;
}

@InputType({ description: 'An agreement to act on, and why.' })
export class AgreementReasonInput extends AgreementInput {
  @Field(() => String, { description: 'Why; the parties read it.' })
  @Length(1, 2_000)
  reason: string;
}

@InputType({ description: 'The end of an agreement before its term.' })
export class TerminateAgreementInput extends AgreementReasonInput {
  @Field(() => PlainDate, { description: 'Last day on which it holds; not in the future.' })
  on: string;
}

@InputType({ description: 'The signature of the viewer’s party.' })
export class SignAgreementInput extends AgreementInput {
  @Field(() => String, { description: 'The digest of the text that was read.' })
  @MaxLength(100)
  digest: string;

  @Field(() => String, { description: 'Who signs.' })
  @Length(1, 200)
  signatoryName: string;

  @Field(() => String, { description: 'In what capacity.' })
  @Length(1, 200)
  capacity: string;

  @Field(() => PlainDate, { description: 'The date on the signature; not in the future.' })
  signedOn: string;

  @Field(() => String, { nullable: true, description: 'The same key again does not sign twice.' })
  @IsOptional()
  @Length(1, 100)
  idempotencyKey?: string | null;
}

@InputType({ description: 'A partner joins an agreement in force.' })
export class AccedeToAgreementInput {
  @Field(() => ID, { description: 'The agreement, open to accession.' })
  @MaxLength(100)
  agreementId: string;

  @Field(() => ID, { description: 'The partner that joins.' })
  @MaxLength(100)
  partnerId: string;

  @Field(() => PlainDate, { description: 'When it signed the instrument; not in the future.' })
  on: string;

  @Field(() => String, { description: 'Who signed for it.' })
  @Length(1, 200)
  signatoryName: string;

  @Field(() => String, { description: 'In what capacity.' })
  @Length(1, 200)
  capacity: string;

  @Field(() => String, { nullable: true, description: 'The same key again does not record it twice.' })
  @IsOptional()
  @Length(1, 100)
  idempotencyKey?: string | null;
}
