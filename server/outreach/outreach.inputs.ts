import { ArrayMaxSize, ArrayUnique, IsOptional, Length, Matches, Max, MaxLength, Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { Sector } from '../partners/programme.rules.js';
import { PlainDate } from '../platform/scalars.js';
import { MeetingKind } from './outreach_meeting.rules.js';

@InputType({ description: 'An outreach meeting that the viewer’s delegation held.' })
export class HoldMeetingInput {
  @Field(() => MeetingKind, { description: 'What it was for.' })
  kind: MeetingKind;

  @Field(() => PlainDate, { description: 'The day it was held; not in the future.' })
  heldOn: string;

  @Field(() => String, { description: 'Where, 1 to 300 characters.' })
  @Length(1, 300)
  place: string;

  @Field(() => String, { description: 'A province the delegation covers, three digits.' })
  @Matches(/^[0-9]{3}$/)
  provinceCode: string;

  @Field(() => [ID], { nullable: true, description: 'Partners that took part; at most fifty.' })
  @IsOptional()
  @ArrayMaxSize(50)
  @ArrayUnique()
  @MaxLength(100, { each: true })
  partnerIds?: string[] | null;

  @Field(() => Int, { nullable: true, description: 'How many people came, 0 to 100000.' })
  @IsOptional()
  @Min(0)
  @Max(100_000)
  attendance?: number | null;

  @Field(() => Int, { nullable: true, description: 'How many of them were women.' })
  @IsOptional()
  @Min(0)
  @Max(100_000)
  womenAttending?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'What was said, without naming persons; at most 4000 characters.',
  })
  @IsOptional()
  @MaxLength(4000)
  summary?: string | null;

  @Field(() => String, { nullable: true, description: 'The same key again records no second meeting.' })
  @IsOptional()
  @Length(1, 100)
  idempotencyKey?: string | null;
}

@InputType({ description: 'A project idea noted at a meeting of the viewer’s delegation.' })
export class NoteIdeaInput {
  @Field(() => ID, { description: 'The meeting.' })
  @MaxLength(100)
  meetingId: string;

  @Field(() => String, { description: 'Title in Arabic, 1 to 300 characters.' })
  @Length(1, 300)
  titleAr: string;

  @Field(() => String, { nullable: true, description: 'Title in French; at most 300 characters.' })
  @IsOptional()
  @MaxLength(300)
  titleFr?: string | null;

  @Field(() => Sector, { description: 'The sector of activity.' })
  sector: Sector;

  @Field(() => String, {
    nullable: true,
    description: 'Whose idea it is. Guarded as a beneficiary file is; at most 200 characters.',
  })
  @IsOptional()
  @MaxLength(200)
  holder?: string | null;
}

@InputType({ description: 'Which meetings to list.' })
export class OutreachMeetingFilter {
  @Field(() => [MeetingKind], { nullable: true, description: 'Of one of these kinds.' })
  @IsOptional()
  @ArrayMaxSize(3)
  kinds?: MeetingKind[] | null;

  @Field(() => String, { nullable: true, description: 'Held in this province, three digits.' })
  @IsOptional()
  @Matches(/^[0-9]{3}$/)
  provinceCode?: string | null;

  @Field(() => PlainDate, { nullable: true, description: 'Held on this day or later.' })
  @IsOptional()
  from?: string | null;

  @Field(() => PlainDate, { nullable: true, description: 'Held on this day or earlier.' })
  @IsOptional()
  until?: string | null;
}
