import type { ReactNode } from 'react';
import { useFormat } from '../../i18n/format.js';
import { useEnumeration } from '../../i18n/named.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords, wordOf, type WordList } from '../../i18n/words.texts.js';
import { ConflictPanel } from '../../ui/conflict_panel.js';
import { differences, type Typed, type TypedField } from './file_form.js';
import { fileActionsTexts } from './file_actions.texts.js';
import { fileFormTexts } from './file_form.texts.js';

const lists: Partial<Record<TypedField, WordList>> = {
  sex: 'sex',
  tie: 'family_tie',
  education: 'education',
  situation: 'situation',
  sector: 'sector',
  legalForm: 'legal_form',
};

/** A field's value as the page would show it. */
function useShown(): (typed: Typed, field: TypedField) => ReactNode {
  const t = useTexts(fileFormTexts);
  const word = useWords();
  const list = useEnumeration();
  const format = useFormat();
  return (typed, field) => {
    const value = typed[field];
    if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
    if (typeof value !== 'string') return list(value.map((need) => word('support_kind', need)));
    if (field === 'bornOn' && value) return format.date(value);
    const words = lists[field];
    const known = words && wordOf(words, value);
    return words && known ? word(words, known) : <bdi>{value}</bdi>;
  };
}

interface ConflictProps {
  base: Typed;
  typed: Typed;
  now: Typed;
  busy: boolean;
  /** Whether my word holds where both changed the same field. */
  onSettle: (mine: boolean) => void;
}

/** Every field the other person changed, mine beside it. */
export function FileConflict({ base, typed, now, busy, onSettle }: ConflictProps) {
  const a = useTexts(fileActionsTexts);
  const t = useTexts(fileFormTexts);
  const shown = useShown();
  return (
    <ConflictPanel
      by={a('conflict.someone')}
      changes={differences(base, now).map((field) => ({
        label: t(`field.${field}`),
        mine: shown(typed, field),
        theirs: shown(now, field),
      }))}
      busy={busy}
      onKeepMine={() => onSettle(true)}
      onTakeTheirs={() => onSettle(false)}
    />
  );
}
