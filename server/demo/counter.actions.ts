import { ClauseHeading } from '../agreements/clause.rules.js';
import { Clause } from '../agreements/clause.entity.js';
import { addClause, proposeRevision } from '../agreements/clause.actions.js';
import { agreeToRevision, objectToRevision } from '../agreements/position.actions.js';
import { termsOfRevision } from '../agreements/revision.actions.js';
import type { Work } from '../platform/unit_of_work.js';
import type { World } from './world.actions.js';

/** A negotiation under way: some clauses agreed, one countered twice, one objected to. */
export function planBargaining(world: World): void {
  const id = (): string => world.agreement('bank-new');
  const finance = (work: Work): Promise<Clause> => clauseUnder(work, id(), ClauseHeading.FINANCING);
  world.plan('2026-09-28', () =>
    world.as('negotiator.bank', '2026-09-28', (work) => counterFinance(work, finance)),
  );
  world.plan('2026-10-12', () =>
    world.as('negotiator', '2026-10-12', (work) => answerFinance(work, finance)),
  );
  world.plan('2026-10-20', () =>
    world.as('negotiator.employment', '2026-10-20', async (work) => {
      for (const heading of [ClauseHeading.PURPOSE, ClauseHeading.PERSONAL_DATA, ClauseHeading.FINANCING]) {
        await agree(work, await clauseUnder(work, id(), heading));
      }
      const { latestRevision } = await clauseUnder(work, id(), ClauseHeading.FOLLOW_UP_COMMITTEE);
      const note = 'Une réunion par an suffit.';
      await objectToRevision(work, {
        revisionId: latestRevision?.id ?? '',
        digest: latestRevision?.digest ?? '',
        note,
      });
    }),
  );
  world.plan('2026-11-03', () =>
    world.as('negotiator.bank', '2026-11-03', async (work) => {
      for (const heading of [ClauseHeading.PURPOSE, ClauseHeading.PERSONAL_DATA]) {
        await agree(work, await clauseUnder(work, id(), heading));
      }
      await addClause(work, {
        agreementId: id(),
        heading: ClauseHeading.COMMUNICATION,
        supersedesId: null,
        textAr: 'يذكر كل طرف مساهمة الأطراف الأخرى في كل ما ينشره عن هذه الاتفاقية.',
        textFr:
          'Chaque partie mentionne l’apport des autres dans ce qu’elle publie de la présente convention.',
        terms: [],
      });
    }),
  );
}

async function answerFinance(work: Work, finance: (work: Work) => Promise<Clause>): Promise<void> {
  const clause = await finance(work);
  const terms = await termsOfRevision(work, clause.latestRevision?.id ?? '');
  await proposeRevision(work, {
    clauseId: clause.id,
    readRevisionId: clause.latestRevision?.id ?? '',
    textAr: 'يدرس البنك أربعين ملفا كل سنة ويرد عليها داخل أجل خمسة وأربعين يوما.',
    textFr: 'La Banque étudie quarante dossiers par an et y répond sous quarante-cinq jours.',
    reason: 'Vingt dossiers ne suffisent pas : cinquante-sept attendent dans ces provinces.',
    terms: terms.map((term) => ({ ...term, quantity: 40, responseDays: 45 })),
  });
}

async function counterFinance(work: Work, finance: (work: Work) => Promise<Clause>): Promise<void> {
  const clause = await finance(work);
  const terms = await termsOfRevision(work, clause.latestRevision?.id ?? '');
  await proposeRevision(work, {
    clauseId: clause.id,
    readRevisionId: clause.latestRevision?.id ?? '',
    textAr: 'يدرس البنك عشرين ملفا كل سنة ويرد عليها داخل أجل ستين يوما.',
    textFr: 'La Banque étudie vingt dossiers par an et y répond sous soixante jours.',
    reason: 'Nos agences de Figuig et de Taourirt ne peuvent pas instruire ces dossiers.',
    terms: terms.map((term) => ({ ...term, quantity: 20, responseDays: 60, provinceCodes: ['411', '113'] })),
  });
}

async function agree(work: Work, { latestRevision }: Clause): Promise<void> {
  if (latestRevision === null) return;
  await agreeToRevision(work, { revisionId: latestRevision.id, digest: latestRevision.digest, note: null });
}

const clauseUnder = (work: Work, agreement: string, heading: ClauseHeading): Promise<Clause> =>
  work.em.findOneOrFail(Clause, { agreement, heading }, { populate: ['latestRevision'] });
