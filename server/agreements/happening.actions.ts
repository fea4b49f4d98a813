import { record, type Change } from '../events/record.js';
import { step } from '../platform/life.js';
import type { Work } from '../platform/unit_of_work.js';
import type { Standing } from './agreement.access.js';
import {
  agreementLife,
  AgreementState,
  type AgreementAction,
  type AgreementTurn,
} from './agreement.rules.js';

/** What an event about an agreement may tell beside its type. */
export interface Telling {
  /** The clause, obligation or meeting it happened to; absent: the agreement itself. */
  readonly subject?: { readonly type: string; readonly id: string };
  readonly changes?: Readonly<Record<string, Change>>;
}

/** Records what happened to an agreement, for its parties once it was opened to them. */
export async function tell(
  work: Work,
  { agreement, parties }: Pick<Standing, 'agreement' | 'parties'>,
  type: string,
  telling: Telling = {},
): Promise<void> {
  await work.em.flush();
  const own = { type: 'Agreement', id: agreement.id };
  const opened = agreement.state !== AgreementState.DRAFT;
  await record(work, {
    type,
    subject: telling.subject ?? own,
    about: telling.subject === undefined ? [] : [own],
    partners: opened ? parties.flatMap(({ partner }) => (partner === null ? [] : [partner.id])) : [],
    changes: telling.changes,
  });
}

/** Moves an agreement along its life; returns the change for the record. */
export function move(
  work: Work,
  { agreement }: Pick<Standing, 'agreement'>,
  action: AgreementAction | AgreementTurn,
): { state: Change } {
  const before = agreement.state;
  agreement.state = step(agreementLife, 'agreement', before, action);
  agreement.stateSince = work.now;
  return { state: { before, after: agreement.state } };
}
