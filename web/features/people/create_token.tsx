import { Checkbox, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useAct } from '../../graphql/act.js';
import { graphql } from '../../graphql/generated/gql.js';
import { today } from '../../i18n/format.js';
import { useTexts } from '../../i18n/texts.js';
import { useWordOptions, type WordOf } from '../../i18n/words.texts.js';
import { ConfirmPanel } from '../../ui/confirm_panel.js';
import { DateField } from '../../ui/date_field.js';
import { useDraft } from '../../ui/draft.js';
import { SecretOnce } from '../../ui/secret_once.js';
import { accountTexts } from './account.texts.js';

const createToken = graphql(`
  mutation CreateToken($input: CreateTokenInput!) {
    createToken(input: $input) {
      token {
        id
        name
      }
      secret
    }
  }
`);

interface Wanted {
  readonly name: string;
  readonly scopes: readonly WordOf<'scope'>[];
  readonly expiresOn: string | null;
}

/** So many days from today, as a plain date. */
const inDays = (days: number): string => today(new Date(Date.now() + days * 86_400_000));

/** The server's bound. */
const longest = 366;

function TokenFields(props: { wanted: Wanted; set: (wanted: Wanted) => void; tried: boolean }) {
  const { wanted, set, tried } = props;
  const t = useTexts(accountTexts);
  const scopes = useWordOptions('scope');
  return (
    <Stack gap="md">
      <TextInput
        label={t('token_name')}
        dir="auto"
        maxLength={100}
        value={wanted.name}
        onChange={(event) => set({ ...wanted, name: event.currentTarget.value })}
        error={tried && wanted.name.trim() === '' ? t('needed') : null}
      />
      <Checkbox.Group
        label={t('scopes')}
        value={[...wanted.scopes]}
        onChange={(chosen) =>
          set({
            ...wanted,
            scopes: scopes.map(({ value }) => value).filter((value) => chosen.includes(value)),
          })
        }
        error={tried && wanted.scopes.length === 0 ? t('scopes_needed') : null}
      >
        <Stack gap="xs" mt="xs" mb="xs">
          {scopes.map(({ value, label }) => (
            <Checkbox key={value} value={value} label={label} />
          ))}
        </Stack>
      </Checkbox.Group>
      <DateField
        label={t('expires')}
        required
        min={inDays(1)}
        max={inDays(longest)}
        value={wanted.expiresOn}
        onChange={(expiresOn) => set({ ...wanted, expiresOn })}
        error={tried && !wanted.expiresOn ? t('date_needed') : null}
      />
    </Stack>
  );
}

/** The form, then the token itself, once. */
export function CreateToken({ onMade, onClose }: { onMade: () => void; onClose: () => void }) {
  const t = useTexts(accountTexts);
  const { act, busy, fault } = useAct(createToken);
  const [wanted, setWanted, clear] = useDraft<Wanted>('account.token', {
    name: '',
    scopes: [],
    expiresOn: inDays(90),
  });
  const [tried, setTried] = useState(false);
  const [made, setMade] = useState<{ name: string; secret: string } | null>(null);
  const create = async (): Promise<void> => {
    setTried(true);
    const { name, scopes, expiresOn } = wanted;
    if (name.trim() === '' || scopes.length === 0 || !expiresOn) return;
    const data = await act({ name: name.trim(), scopes: [...scopes], expiresOn });
    if (!data) return;
    clear();
    setMade({ name: data.createToken.token.name, secret: data.createToken.secret ?? '' });
    onMade();
  };
  if (made) {
    return (
      <SecretOnce title={t('made_title')} secret={made.secret} onDone={onClose}>
        {t('made_text', { name: made.name })}
      </SecretOnce>
    );
  }
  return (
    <ConfirmPanel
      title={t('create_title')}
      consequence={t('create_text')}
      confirm={t('create_confirm')}
      {...{ busy, fault }}
      onConfirm={() => void create()}
      onCancel={onClose}
    >
      <TokenFields wanted={wanted} set={setWanted} tried={tried} />
    </ConfirmPanel>
  );
}
