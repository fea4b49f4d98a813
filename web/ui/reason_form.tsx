import { Radio, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTexts } from '../i18n/texts.js';
import { ConfirmPanel, type ConfirmProps } from './confirm_panel.js';
import { useDraft } from './draft.js';
import { uiTexts } from './ui.texts.js';

interface ReasonOption<R extends string> {
  readonly value: R;
  readonly label: string;
  /** This reason says nothing without words of its own. */
  readonly needsText?: boolean;
}

interface ReasonFormProps<R extends string> extends Omit<ConfirmProps, 'onConfirm' | 'children' | 'ends'> {
  reasons: readonly ReasonOption<R>[];
  /** Names the object and the action (`decline.<id>`): what was typed survives. */
  draftKey: string;
  /** Resolve to true once the hub has taken it: the draft then goes. */
  onSubmit: (given: { reason: R; text: string }) => Promise<boolean>;
  ends?: boolean;
}

/** A refusal or a cancellation: a reason from a short list, and words where they are needed. */
export function ReasonForm<R extends string>({
  reasons,
  draftKey,
  onSubmit,
  ends = true,
  ...panel
}: ReasonFormProps<R>) {
  const t = useTexts(uiTexts);
  const [draft, setDraft, clearDraft] = useDraft<{ reason: string; text: string }>(draftKey, {
    reason: '',
    text: '',
  });
  const [tried, setTried] = useState(false);
  const chosen = reasons.find(({ value }) => value === draft.reason);
  const textMissing = Boolean(chosen?.needsText) && draft.text.trim() === '';
  const confirm = async (): Promise<void> => {
    setTried(true);
    if (!chosen || textMissing) return;
    if (await onSubmit({ reason: chosen.value, text: draft.text.trim() })) clearDraft();
  };
  return (
    <ConfirmPanel {...panel} ends={ends} onConfirm={() => void confirm()}>
      <Radio.Group
        label={t('reason')}
        value={draft.reason}
        onChange={(reason) => setDraft({ ...draft, reason })}
        error={tried && !chosen ? t('reason_needed') : null}
      >
        <Stack gap="xs" mt="xs" mb="xs">
          {reasons.map(({ value, label }) => (
            <Radio key={value} value={value} label={label} />
          ))}
        </Stack>
      </Radio.Group>
      <Textarea
        label={chosen?.needsText ? t('reason_text') : `${t('reason_text')} (${t('reason_optional')})`}
        autosize
        minRows={2}
        maxRows={8}
        maxLength={2000}
        dir="auto"
        value={draft.text}
        onChange={(event) => setDraft({ ...draft, text: event.currentTarget.value })}
        error={tried && textMissing ? t('text_needed') : null}
      />
    </ConfirmPanel>
  );
}
