import { dateIn } from '../platform/clock.js';
import { invalidInput } from '../platform/errors.js';
import { newId } from '../platform/ids.js';
import { step } from '../platform/life.js';
import type { Sweep } from '../platform/sweep.js';
import type { Work } from '../platform/unit_of_work.js';
import { Measure } from '../partners/programme.rules.js';
import { standing, type Standing } from './agreement.access.js';
import type { Agreement } from './agreement.entity.js';
import { AgreementState, PartySide } from './agreement.rules.js';
import { Committee } from './committee.entity.js';
import { tell } from './happening.actions.js';
import { permittedObligation } from './obligation.access.js';
import { Obligation } from './obligation.entity.js';
import {
  nextMeetingDue,
  ObligationKind,
  obligationKindOf,
  obligationLife,
  ObligationState,
} from './obligation.rules.js';
import { agreedTerms } from './text.actions.js';

/** What an agreement binds its parties to do by a date, once it is in force: deliverables, and the first meeting. */
export async function raiseObligations(work: Work, held: Standing): Promise<void> {
  const { agreement } = held;
  for (const { term, clause } of await agreedTerms(work, agreement.id)) {
    if (term.measure !== Measure.DELIVERABLE || term.dueOn === null) continue;
    for (const debtor of term.debtors.getItems()) {
      work.em.create(Obligation, {
        id: newId(),
        agreement,
        clause,
        debtor,
        kind: obligationKindOf(term.kind),
        titleAr: term.noteAr ?? (term.noteFr === null ? agreement.titleAr : null),
        titleFr: term.noteFr ?? agreement.titleFr,
        dueOn: term.dueOn,
        state: ObligationState.DUE,
      });
    }
  }
  await work.em.flush();
  await askNextMeeting(work, held, agreement.effectiveOn ?? held.today);
}

/** Keeps one meeting ahead while the committee has a rhythm; the commission convenes it. */
async function askNextMeeting(
  work: Work,
  { agreement, parties }: Pick<Standing, 'agreement' | 'parties'>,
  after: string,
): Promise<void> {
  const committee = await work.em.findOne(Committee, { agreement: agreement.id });
  const convener = parties.find(({ side }) => side !== PartySide.PARTNER);
  if (committee?.rhythmMonths == null || convener === undefined) return;
  const ahead = await work.em.count(Obligation, { ...meetingOf(agreement), state: ObligationState.DUE });
  if (ahead > 0) return;
  work.em.create(Obligation, {
    id: newId(),
    agreement,
    debtor: convener,
    kind: ObligationKind.MEETING,
    titleAr: 'اجتماع لجنة التتبع',
    titleFr: 'Réunion du comité de suivi',
    dueOn: nextMeetingDue(after, committee.rhythmMonths),
    state: ObligationState.DUE,
  });
  await work.em.flush();
}

const meetingOf = (agreement: Agreement) => ({
  agreement: agreement.id,
  kind: ObligationKind.MEETING,
  clause: null,
});

export interface Fulfilment {
  readonly id: string;
  readonly fulfilledOn: string;
  readonly evidence: string;
}

/** Records that an obligation was fulfilled, late or not, and what shows it. */
export async function fulfilObligation(work: Work, input: Fulfilment): Promise<{ obligation: Obligation }> {
  const obligation = await permittedObligation(work, input.id, 'FULFIL');
  if (input.fulfilledOn > dateIn(work.now)) {
    throw invalidInput('obligation.fulfilled_in_the_future', ['input', 'fulfilledOn']);
  }
  await settle(work, obligation, 'FULFIL', () => {
    obligation.fulfilledOn = input.fulfilledOn;
    obligation.evidence = input.evidence;
  });
  return { obligation };
}

/** Lets the debtor off, with a reason. */
export async function waiveObligation(
  work: Work,
  input: { id: string; reason: string },
): Promise<{ obligation: Obligation }> {
  const obligation = await permittedObligation(work, input.id, 'WAIVE');
  await settle(work, obligation, 'WAIVE', () => {
    obligation.waiverReason = input.reason;
  });
  return { obligation };
}

const past = {
  FULFIL: 'obligation.fulfilled',
  WAIVE: 'obligation.waived',
  LAPSE: 'obligation.late',
} as const;

/** One move of an obligation, and what follows: after a meeting, the next one. */
async function settle(
  work: Work,
  obligation: Obligation,
  action: keyof typeof past,
  write: () => void,
): Promise<void> {
  const before = obligation.state;
  obligation.state = step(obligationLife, 'obligation', before, action);
  write();
  await work.em.flush();
  const held = await standing(work, obligation.agreement.id);
  await tell(work, held, past[action], {
    subject: { type: 'Obligation', id: obligation.id },
    changes: { state: { before, after: obligation.state } },
  });
  const isMeeting = obligation.kind === ObligationKind.MEETING && obligation.clause === null;
  if (isMeeting && held.agreement.state === AgreementState.IN_FORCE) {
    const met = obligation.fulfilledOn ?? obligation.dueOn;
    await askNextMeeting(work, held, met > obligation.dueOn ? met : obligation.dueOn);
  }
}

/** Fulfils the meeting that was due longest, when the committee has met; none was due if it met early or has no rhythm. */
export async function fulfilMeeting(work: Work, agreement: Agreement, heldOn: string): Promise<void> {
  const open = { $in: [ObligationState.DUE, ObligationState.LATE] };
  const [oldest] = await work.em.find(
    Obligation,
    { ...meetingOf(agreement), state: open },
    { orderBy: { dueOn: 'ASC' }, limit: 1, populate: ['debtor', 'agreement'] },
  );
  if (oldest === undefined) return;
  await settle(work, oldest, 'FULFIL', () => {
    oldest.fulfilledOn = heldOn;
    oldest.evidence = `committee_meeting ${heldOn}`;
  });
}

/** Obligations whose date has passed while their agreement is in force. */
export const lateObligationSweep: Sweep = {
  name: 'obligations are late',
  due: async (work) => {
    const rows = await work.em.execute<{ id: string }[]>(
      `select o.id from obligation o join agreement a on a.id = o.agreement_id
       where o.state = 'DUE' and o.due_on < ? and a.state = 'IN_FORCE' order by o.due_on, o.id`,
      [dateIn(work.now)],
    );
    return rows.map(({ id }) => id);
  },
  bring: async (work, id) => {
    await work.em.execute('select id from obligation where id = ? for update', [id]);
    const obligation = await work.em.findOne(Obligation, { id }, { populate: ['agreement'] });
    if (obligation === null || obligation.state !== ObligationState.DUE) return;
    if (obligation.dueOn >= dateIn(work.now)) return;
    if (obligation.agreement.state !== AgreementState.IN_FORCE) return;
    await settle(work, obligation, 'LAPSE', () => undefined);
  },
};
