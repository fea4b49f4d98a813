import { Button, MultiSelect, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useAct } from '../../graphql/act.js';
import { graphql } from '../../graphql/generated/gql.js';
import { happened } from '../../graphql/happenings.js';
import { usePartnerOptions } from '../../graphql/partners.js';
import { useOwnProvinceOptions } from '../../graphql/territory.js';
import { today } from '../../i18n/format.js';
import { useTexts } from '../../i18n/texts.js';
import { useWordOptions, wordOf } from '../../i18n/words.texts.js';
import { DateField } from '../../ui/date_field.js';
import { useDraft } from '../../ui/draft.js';
import { FaultAlert } from '../../ui/fault_alert.js';
import { PageHeader } from '../../ui/page.js';
import styles from './meeting.module.css';
import { meetingTexts } from './meeting.texts.js';

const holdMeeting = graphql(`
  mutation HoldMeeting($input: HoldMeetingInput!) {
    holdMeeting(input: $input) {
      meeting {
        id
      }
    }
  }
`);

interface Typed {
  readonly kind: string;
  readonly heldOn: string | null;
  readonly place: string;
  readonly provinceCode: string;
  readonly partnerIds: readonly string[];
  readonly attendance: string;
  readonly womenAttending: string;
  readonly summary: string;
}

const nothing: Typed = {
  kind: 'COMMUNICATION',
  heldOn: null,
  place: '',
  provinceCode: '',
  partnerIds: [],
  attendance: '',
  womenAttending: '',
  summary: '',
};

const isCount = (text: string): boolean => text.trim() === '' || /^\d{1,6}$/.test(text.trim());
const countOf = (text: string): number | null => (text.trim() === '' ? null : Number(text));

/** What must still be said or cannot be: each is a text of the form. */
function lacksOf(typed: Typed, provinceCode: string) {
  const { heldOn, place, attendance, womenAttending } = typed;
  const women = countOf(womenAttending);
  const tooMany = women !== null && (countOf(attendance) ?? 0) < women;
  return {
    heldOn: heldOn ? null : 'hold.needed',
    place: place.trim() ? null : 'hold.needed',
    provinceCode: provinceCode ? null : 'hold.needed',
    attendance: isCount(attendance) ? null : 'hold.number',
    womenAttending: !isCount(womenAttending) ? 'hold.number' : tooMany ? 'hold.too_many_women' : null,
  } as const;
}

function useHolding() {
  const navigate = useNavigate();
  const { act, busy, fault } = useAct(holdMeeting, { once: true });
  const [typed, set, clear] = useDraft<Typed>('meeting.new', nothing);
  const [tried, setTried] = useState(false);
  const provinces = useOwnProvinceOptions();
  const only = provinces.length === 1 ? provinces[0]?.value : undefined;
  const provinceCode = typed.provinceCode || only || '';
  const lacks = lacksOf(typed, provinceCode);
  const save = async (): Promise<void> => {
    setTried(true);
    const kind = wordOf('meeting_kind', typed.kind);
    if (kind === null || !typed.heldOn || Object.values(lacks).some((lack) => lack !== null)) return;
    const taken = await act({
      kind,
      heldOn: typed.heldOn,
      place: typed.place.trim(),
      provinceCode,
      partnerIds: [...typed.partnerIds],
      attendance: countOf(typed.attendance),
      womenAttending: countOf(typed.womenAttending),
      summary: typed.summary.trim() || null,
    });
    if (!taken) return;
    clear();
    const { id } = taken.holdMeeting.meeting;
    happened('OutreachMeeting', id);
    void navigate(`/meetings/${id}`);
  };
  return { typed, set, provinces, provinceCode, lacks, tried, save, busy, fault };
}

type Holding = ReturnType<typeof useHolding>;

function Fields({ typed, set, provinces, provinceCode, lacks, tried }: Holding) {
  const t = useTexts(meetingTexts);
  const kinds = useWordOptions('meeting_kind');
  const partners = usePartnerOptions();
  const error = (field: keyof Holding['lacks']): string | null => {
    const lack = tried ? lacks[field] : null;
    return lack === null ? null : t(lack);
  };
  const optional = (label: string): string => t('hold.optional', { label });
  const change = (field: keyof Typed) => (event: { currentTarget: { value: string } }) =>
    set({ ...typed, [field]: event.currentTarget.value });
  return (
    <div className={styles.grid}>
      <NativeSelect label={t('hold.kind')} data={kinds} value={typed.kind} onChange={change('kind')} />
      <DateField
        label={t('hold.held_on')}
        required
        max={today()}
        value={typed.heldOn}
        onChange={(heldOn) => set({ ...typed, heldOn })}
        error={error('heldOn')}
      />
      <TextInput
        label={t('hold.place')}
        description={t('hold.place_hint')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        required
        dir="auto"
        maxLength={300}
        value={typed.place}
        onChange={change('place')}
        error={error('place')}
      />
      <NativeSelect
        label={t('hold.province')}
        required
        data={[{ value: '', label: '—', disabled: true }, ...provinces]}
        value={provinceCode}
        onChange={change('provinceCode')}
        error={error('provinceCode')}
      />
      {(['attendance', 'womenAttending'] as const).map((field) => (
        <TextInput
          key={field}
          label={optional(t(field === 'attendance' ? 'hold.attendance' : 'hold.women'))}
          inputMode="numeric"
          maxLength={6}
          value={typed[field]}
          onChange={change(field)}
          error={error(field)}
        />
      ))}
      <MultiSelect
        className={styles.wide ?? ''}
        label={optional(t('hold.partners'))}
        data={partners}
        searchable
        hidePickedOptions
        value={[...typed.partnerIds]}
        onChange={(partnerIds) => set({ ...typed, partnerIds })}
      />
      <Textarea
        className={styles.wide ?? ''}
        label={optional(t('hold.summary'))}
        description={t('hold.summary_hint')}
        dir="auto"
        autosize
        minRows={4}
        maxRows={14}
        maxLength={4000}
        value={typed.summary}
        onChange={change('summary')}
      />
    </div>
  );
}

/** A meeting that was held: where, with whom, and how many came. Its ideas are noted afterwards. */
export function NewMeeting() {
  const t = useTexts(meetingTexts);
  const navigate = useNavigate();
  const holding = useHolding();
  return (
    <>
      <PageHeader title={t('hold.title')} lead={t('hold.lead')} />
      <form
        aria-label={t('hold.title')}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void holding.save();
        }}
      >
        <Fields {...holding} />
        <FaultAlert fault={holding.fault} />
        <div className={styles.buttons}>
          <Button type="submit" loading={holding.busy}>
            {t('hold.confirm')}
          </Button>
          <Button variant="subtle" color="gray" onClick={() => void navigate('/meetings')}>
            {t('hold.cancel')}
          </Button>
        </div>
      </form>
    </>
  );
}
