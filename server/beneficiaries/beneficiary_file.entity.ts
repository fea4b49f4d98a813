import { OptionalProps } from '@mikro-orm/core';
import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '../platform/node.js';
import { Instant, PlainDate } from '../platform/scalars.js';
import { Delegation } from '../territory/delegation.entity.js';
import { Province } from '../territory/province.entity.js';
import '../partners/programme.views.js';
import { FileState, Stage, SupportKind } from './beneficiary_file.rules.js';

registerEnumType(FileState, {
  name: 'FileState',
  description: 'Whether a beneficiary file is being worked on.',
  valuesConfig: {
    OPEN: { description: 'The delegation works on it; it can be referred.' },
    CLOSED: { description: 'Kept, not worked on; it can be reopened.' },
  },
});

@Entity()
@ObjectType({
  implements: Node,
  description:
    'The file of one person’s project, kept by one delegation. Only that delegation, the programme and the auditor see it.',
})
export class BeneficiaryFile {
  [OptionalProps]?: 'referred';

  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'string' })
  @Field(() => String, { description: 'What people call the file by: `BF-2026-000123`.' })
  reference: string;

  @ManyToOne(() => Delegation)
  @Field(() => Delegation, { description: 'The delegation that keeps it.' })
  delegation: Delegation;

  @ManyToOne(() => Province, { joinColumn: 'province_code' })
  @Field(() => Province, { description: 'Where the person lives and the project is meant to be.' })
  province: Province;

  @Enum(() => FileState)
  @Field(() => FileState, { description: 'Open or closed.' })
  state: FileState;

  @Property({ type: 'Date', columnType: 'timestamptz(3)' })
  @Field(() => Instant, { description: 'Since when it has been in this state and stage.' })
  stateSince: Date;

  @Enum(() => Stage)
  @Field(() => Stage, { description: 'How far the project is on its way to an enterprise.' })
  stage: Stage;

  @Property({ type: 'text[]' })
  @Field(() => [SupportKind], { description: 'The kinds of support it needs now.' })
  needs: SupportKind[];

  @Property({ type: 'date' })
  @Field(() => PlainDate, { description: 'The day it was opened.' })
  openedOn: string;

  /** Whether anybody ever referred it; the database notes it with the first referral. */
  @Property({ type: 'boolean', default: false })
  referred: boolean;

  /** Counted by hand under a row lock: a change of the person, the project or a consent is a change of the file. */
  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Goes up with each change; an edit states the version it has read.' })
  version: number;
}
