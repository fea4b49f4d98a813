import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Delegation } from '../territory/delegation.entity.js';
import { BeneficiaryFile } from './beneficiary_file.entity.js';

/**
 * What a personal field was before and after an event. The event itself carries only the field's name: its record is
 * read by more people and can never be erased, this table is governed as the file is.
 */
@Entity()
export class PersonChange {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  eventId: string;

  @ManyToOne(() => BeneficiaryFile)
  file: BeneficiaryFile;

  @ManyToOne(() => Delegation)
  delegation: Delegation;

  @Property({ type: 'string' })
  field: string;

  @Property({ type: 'string', nullable: true })
  before: string | null = null;

  @Property({ type: 'string', nullable: true })
  after: string | null = null;
}
