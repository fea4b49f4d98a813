import { subjectKey } from '../events/record.js';
import type { Work } from '../platform/unit_of_work.js';
import { referralSubject } from './load_referral.actions.js';

export interface PastHappening {
  readonly at: Date;
  readonly type: string;
  readonly actor: string | null;
  readonly position: string | null;
}

/** What happened to referrals as the record tells the viewer, oldest first; looks at personal data are not part of it. */
export async function historiesOf(
  work: Work,
  referralIds: readonly string[],
): Promise<Map<string, PastHappening[]>> {
  const rows = await work.em.execute<(Omit<PastHappening, 'at'> & { key: string; at: Date | string })[]>(
    `select e.subject_id as key, e.at, e.type, p.name_latin as actor, s.position::text as position
     from event e left join event_seal s on s.event_id = e.id left join person p on p.id = e.actor_person
     where e.subjects && array(select jsonb_array_elements_text(?::jsonb)) and e.subject_type = 'Referral'
       and e.type like 'referral.%'
     order by e.at, s.position nulls last, e.id`,
    [JSON.stringify(referralIds.map((id) => subjectKey(referralSubject(id))))],
  );
  const found = new Map<string, PastHappening[]>(referralIds.map((id) => [id, []]));
  for (const { key, at, type, actor, position } of rows) {
    found.get(key)?.push({ at: new Date(at), type, actor, position });
  }
  return found;
}
