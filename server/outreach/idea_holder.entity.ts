import { Entity, ManyToOne, OneToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { BeneficiaryFile } from '../beneficiaries/beneficiary_file.entity.js';
import { Delegation } from '../territory/delegation.entity.js';

/**
 * Whose idea it is and which file it became: personal, so it stands apart under the idea's key and is governed as a
 * file is.
 */
@Entity()
export class IdeaHolder {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @ManyToOne(() => Delegation)
  delegation: Delegation;

  @Property({ type: 'string', nullable: true })
  holder: string | null = null;

  @OneToOne(() => BeneficiaryFile, { owner: true, nullable: true })
  file: BeneficiaryFile | null = null;
}
