import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Delegation } from '../territory/delegation.entity.js';

/** The number itself is encrypted and the API has no field for it; the hash tells only whether two are equal. */
@Entity()
export class NationalIdentity {
  @PrimaryKey({ type: 'uuid' })
  fileId: string;

  @ManyToOne(() => Delegation)
  delegation: Delegation;

  @Property({ type: 'string' })
  sealed: string;

  @Property({ type: 'string' })
  equalityHash: string;
}
