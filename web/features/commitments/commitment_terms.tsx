import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { graphql } from '../../graphql/generated/gql.js';
import type { Commitment_TermsFragment } from '../../graphql/generated/graphql.js';
import { useFormat } from '../../i18n/format.js';
import { useEnumeration, useLocalName, useLocalText } from '../../i18n/named.js';
import { useCounted, useQuantity } from '../../i18n/quantity.texts.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.texts.js';
import { Section } from '../../ui/page.js';
import { Amount, Facts, type Fact } from '../../ui/values.js';
import { commitmentsTexts } from './commitments.texts.js';

const commitmentTerms = graphql(`
  fragment Commitment_terms on Commitment {
    id
    measure
    unit
    quantity
    amount
    amountPerFile
    rank
    dueOn
    responseDays
    period
    national
    provinces {
      id
      nameAr
      nameFr
    }
    sectors
    legalForms
    stages
    targetGroups
    minAge
    maxAge
    committeeDecides
    startsOn
    endsOn
    noteAr
    noteFr
  }
`);

type Terms = Commitment_TermsFragment;

/** How much, how often, how soon. */
function useMeasureFacts(terms: Terms): (Fact | null)[] {
  const t = useTexts(commitmentsTexts);
  const word = useWords();
  const format = useFormat();
  const counted = useCounted();
  const quantity = useQuantity();
  const each = terms.period ? ` · ${word('allotment_period', terms.period)}` : '';
  return [
    { label: t('terms_measure'), value: word('measure', terms.measure) },
    terms.quantity === null
      ? null
      : { label: t('terms_quantity'), value: counted(terms.unit, terms.quantity) + each },
    terms.amount
      ? {
          label: t('terms_amount'),
          value: (
            <>
              <Amount value={terms.amount} />
              {each}
            </>
          ),
        }
      : null,
    terms.amountPerFile ? { label: t('per_file'), value: <Amount value={terms.amountPerFile} /> } : null,
    terms.rank === null ? null : { label: t('rank'), value: format.number(terms.rank) },
    terms.dueOn ? { label: t('due'), value: format.date(terms.dueOn) } : null,
    { label: t('response'), value: quantity('days', { count: terms.responseDays }) },
    {
      label: t('validity'),
      value: terms.endsOn
        ? t('until', { from: format.date(terms.startsOn), until: format.date(terms.endsOn) })
        : t('from', { from: format.date(terms.startsOn) }),
    },
    terms.committeeDecides ? { label: t('committee'), value: t('committee_decides') } : null,
  ];
}

/** For whom and where: what has no condition is left away but for the place. */
function useConditionFacts(terms: Terms): (Fact | null)[] {
  const t = useTexts(commitmentsTexts);
  const word = useWords();
  const name = useLocalName();
  const list = useEnumeration();
  const { national, provinces, sectors, legalForms, stages, targetGroups, minAge: min, maxAge: max } = terms;
  const named = (label: string, shown: readonly string[]): Fact | null =>
    shown.length > 0 ? { label, value: list(shown), wide: shown.length > 3 } : null;
  const age =
    min !== null && max !== null
      ? t('age_between', { min, max })
      : min !== null
        ? t('age_from', { min })
        : max !== null
          ? t('age_to', { max })
          : null;
  return [
    named(t('place'), national ? [t('national')] : provinces.map(name)),
    named(
      t('sectors'),
      sectors.map((sector) => word('sector', sector)),
    ),
    named(
      t('forms'),
      legalForms.map((form) => word('legal_form', form)),
    ),
    named(
      t('stages'),
      stages.map((stage) => word('stage', stage)),
    ),
    named(
      t('groups'),
      targetGroups.map((group) => word('target_group', group)),
    ),
    age ? { label: t('age'), value: age } : null,
  ];
}

function Shown({ terms }: { terms: Terms }) {
  const t = useTexts(commitmentsTexts);
  const text = useLocalText();
  const measures = useMeasureFacts(terms);
  const conditions = useConditionFacts(terms);
  const note = text(terms.noteAr, terms.noteFr);
  return (
    <Section title={t('terms')}>
      <Facts
        facts={[
          ...measures,
          ...conditions,
          note ? { label: t('note'), value: <bdi>{note}</bdi>, wide: true } : null,
        ]}
      />
    </Section>
  );
}

/** What exactly is promised, to whom, under which conditions. */
export function CommitmentTerms({ commitment }: { commitment: FragmentType<typeof commitmentTerms> }) {
  const { data, complete } = useFragment({ fragment: commitmentTerms, from: commitment });
  return complete ? <Shown terms={data} /> : null;
}
