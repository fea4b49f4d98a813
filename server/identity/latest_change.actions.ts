import { SURELY } from '../database/replica.js';
import type { Work } from '../platform/unit_of_work.js';

/**
 * Whether a person `p` changed something that a replica may lack, as SQL for the statement that lets them in: it is
 * asked with every request, of the primary and by its clock.
 */
export const CHANGED_LATELY = `exists (select from latest_change c where c.person_id = p.id
    and c.changed_at > clock_timestamp() - interval '${SURELY} milliseconds')`;

/**
 * Notes that a person has changed something: after the commit, so that nothing of it is older than the note, and before
 * they are answered. As the hub itself.
 */
export async function noteChange(work: Work, personId: string): Promise<void> {
  await work.em.execute(
    `insert into latest_change (person_id, changed_at) values (?, clock_timestamp())
     on conflict (person_id) do update set changed_at = excluded.changed_at`,
    [personId],
  );
}
