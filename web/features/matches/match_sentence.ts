import type { MatchCondition } from '../../graphql/generated/graphql.js';
import { useProvinceName } from '../../graphql/territory.js';
import { today, useFormat } from '../../i18n/format.js';
import { useEnumeration, useListed } from '../../i18n/named.js';
import { useTexts, type Say } from '../../i18n/texts.js';
import { useWords, wordOf, type WordList } from '../../i18n/words.texts.js';
import { matchSentenceTexts } from './match_sentence.texts.js';

/** One condition as the hub explains it: what was asked and what was found, as codes. */
export interface Condition {
  readonly condition: MatchCondition;
  readonly fits: boolean;
  readonly expected: readonly string[];
  readonly actual: readonly string[];
}

/** More provinces than these are counted, and the first few named. */
const namedPlaces = 4;
const firstPlaces = 3;

type Sentences = ReturnType<typeof useTexts<typeof matchSentenceTexts.ar>>;

function ageSentence(t: Sentences, [min, max]: readonly string[], [age = '']: readonly string[]): string {
  const values = { min: min ?? '', max: max ?? '', age };
  if (min && max) return t('age_between', values);
  return t(min ? 'age_from' : 'age_until', values);
}

function capacitySentence(t: Sentences, [remaining, waiting]: readonly string[]): string {
  if (!remaining) return t('capacity_none');
  const count = Number(waiting ?? 0);
  return count > 0 ? t('capacity_queue', { count }) : t('capacity_full');
}

function usePeriodSentence(t: Sentences): (expected: readonly string[]) => string {
  const format = useFormat();
  return ([startsOn, endsOn]) => {
    if (startsOn && startsOn > today()) return t('not_begun', { date: format.date(startsOn) });
    if (endsOn && endsOn < today()) return t('ended', { date: format.date(endsOn) });
    return t('suspended');
  };
}

function usePlaceSentence(t: Sentences): (condition: Condition) => string {
  const province = useProvinceName();
  const listed = useListed();
  const enumerated = useEnumeration();
  return ({ expected, actual }) => {
    const here = province(actual[0] ?? '');
    if (expected.length <= namedPlaces) return t('place', { places: listed(expected.map(province)), here });
    const places = enumerated(expected.slice(0, firstPlaces).map(province));
    return t('place_many', { count: expected.length, places, here });
  };
}

const limits = {
  SECTOR: { text: 'sector', list: 'sector' },
  LEGAL_FORM: { text: 'legal_form', list: 'legal_form' },
  STAGE: { text: 'stage', list: 'stage' },
  TARGET_GROUP: { text: 'target_group', list: 'target_group' },
} as const satisfies Partial<Record<MatchCondition, { text: string; list: WordList }>>;

/** A limit to some values of a closed list, in the reader's words. */
function useLimitSentence(t: Sentences): (of: keyof typeof limits, condition: Condition) => string {
  const word = useWords();
  const listed = useListed();
  return (of, { expected, actual }) => {
    const { text, list } = limits[of];
    const named = (codes: readonly string[]): string[] =>
      codes.flatMap((code) => {
        const known = wordOf(list, code);
        return known === null ? [] : [word(list, known)];
      });
    const found = named(actual);
    return t(text, {
      allowed: listed(named(expected)),
      actual: found.length > 0 ? listed(found) : t('not_said'),
    });
  };
}

/** Why a condition is not met, as one whole sentence in the reader's language. */
export function useMatchSentence(): (condition: Condition) => string {
  const t: Say<Parameters<Sentences>[0]> = useTexts(matchSentenceTexts);
  const word = useWords();
  const place = usePlaceSentence(t);
  const period = usePeriodSentence(t);
  const limit = useLimitSentence(t);
  return (condition) => {
    const { expected, actual } = condition;
    switch (condition.condition) {
      case 'PLACE':
        return place(condition);
      case 'PERIOD':
        return period(expected);
      case 'SECTOR':
      case 'LEGAL_FORM':
      case 'STAGE':
      case 'TARGET_GROUP':
        return limit(condition.condition, condition);
      case 'AGE':
        return ageSentence(t, expected, actual);
      case 'CAPACITY':
        return capacitySentence(t, actual);
      case 'CONSENT':
        return t('consent');
      case 'ALREADY_REFERRED':
        return t('already_referred');
      case 'NEED': {
        const kind = wordOf('support_kind', expected[0]);
        return t('need', { kind: kind ? word('support_kind', kind) : '' });
      }
    }
  };
}
