import { useApolloClient } from '@apollo/client/react';
import { Checkbox, Group, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useAct } from '../../graphql/act.js';
import { fieldOf } from '../../graphql/fault.js';
import { graphql } from '../../graphql/generated/gql.js';
import type { RoleName } from '../../graphql/viewer.js';
import { useFormat } from '../../i18n/format.js';
import { useRuleSentence } from '../../i18n/rules.texts.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.texts.js';
import { ConfirmPanel } from '../../ui/confirm_panel.js';
import { useDraft } from '../../ui/draft.js';
import { SecretOnce } from '../../ui/secret_once.js';
import { invitationsQuery } from './invitations.js';
import { belongings, placeOf, PlaceSelect } from './place_select.js';
import { peopleTexts } from './people.texts.js';

const invitePerson = graphql(`
  mutation InvitePerson($input: InvitePersonInput!) {
    invitePerson(input: $input) {
      invitation {
        id
        email
        expiresAt
      }
      secret
    }
  }
`);

interface Invited {
  readonly email: string;
  readonly nameAr: string;
  readonly nameLatin: string;
  readonly roles: readonly RoleName[];
  /** Only where the commission invites: '' is headquarters, otherwise a delegation's or partner's id. */
  readonly place: string;
}

const nobody: Invited = { email: '', nameAr: '', nameLatin: '', roles: [], place: '' };

type Missing = Partial<Record<keyof Invited, string>>;

function useMissing({ email, nameAr, nameLatin, roles }: Invited): Missing {
  const t = useTexts(peopleTexts);
  return {
    ...(nameAr.trim() === '' ? { nameAr: t('needed') } : {}),
    ...(nameLatin.trim() === '' ? { nameLatin: t('needed') } : {}),
    ...(/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email.trim()) ? {} : { email: t('email_needed') }),
    ...(roles.length === 0 ? { roles: t('roles_needed') } : {}),
  };
}

interface FieldsProps {
  invited: Invited;
  set: (invited: Invited) => void;
  errors: Missing;
  /** The partner's own administrator chooses no place. */
  ofPartner: boolean;
}

function InviteFields({ invited, set, errors, ofPartner }: FieldsProps) {
  const t = useTexts(peopleTexts);
  const word = useWords();
  const offered = belongings[ofPartner ? 'partner' : placeOf(invited.place)];
  return (
    <Stack gap="md">
      <Group grow align="flex-start" preventGrowOverflow={false}>
        <TextInput
          label={t('name_ar')}
          dir="rtl"
          lang="ar"
          wrapperProps={{ dir: undefined }}
          maxLength={200}
          value={invited.nameAr}
          onChange={(event) => set({ ...invited, nameAr: event.currentTarget.value })}
          error={errors.nameAr}
        />
        <TextInput
          label={t('name_latin')}
          dir="ltr"
          lang="fr"
          wrapperProps={{ dir: undefined }}
          maxLength={200}
          value={invited.nameLatin}
          onChange={(event) => set({ ...invited, nameLatin: event.currentTarget.value })}
          error={errors.nameLatin}
        />
      </Group>
      <TextInput
        label={t('email')}
        type="email"
        dir="ltr"
        wrapperProps={{ dir: undefined }}
        maxLength={254}
        value={invited.email}
        onChange={(event) => set({ ...invited, email: event.currentTarget.value })}
        error={errors.email}
      />
      {!ofPartner && (
        <PlaceSelect value={invited.place} onChange={(place) => set({ ...invited, place, roles: [] })} />
      )}
      <Checkbox.Group
        label={t('roles')}
        value={[...invited.roles]}
        onChange={(chosen) => set({ ...invited, roles: offered.filter((role) => chosen.includes(role)) })}
        error={errors.roles}
      >
        <Stack gap="xs" mt="xs" mb="xs">
          {offered.map((role) => (
            <Checkbox key={role} value={role} label={word('role', role)} />
          ))}
        </Stack>
      </Checkbox.Group>
    </Stack>
  );
}

/** The form, then the link: it is shown once, to be handed over by whoever invites. */
export function InvitePerson({ ofPartner, onClose }: { ofPartner: boolean; onClose: () => void }) {
  const t = useTexts(peopleTexts);
  const format = useFormat();
  const sentence = useRuleSentence();
  const client = useApolloClient();
  const { act, busy, fault } = useAct(invitePerson);
  const [invited, setInvited, clear] = useDraft<Invited>('people.invite', nobody);
  const [tried, setTried] = useState(false);
  const [made, setMade] = useState<{ email: string; until: string; secret: string } | null>(null);
  const missing = useMissing(invited);
  const field = fault && fieldOf(fault);
  const errors = { ...(tried ? missing : {}), ...(fault && field ? { [field]: sentence(fault) } : {}) };
  const send = async (): Promise<void> => {
    setTried(true);
    if (Object.keys(missing).length > 0) return;
    const { email, nameAr, nameLatin, roles, place } = invited;
    const where = ofPartner ? {} : { [`${placeOf(place)}Id`]: place };
    const data = await act({
      email: email.trim(),
      nameAr: nameAr.trim(),
      nameLatin: nameLatin.trim(),
      roles: [...roles],
      ...(place === '' ? {} : where),
    });
    if (!data) return;
    clear();
    const { invitation, secret } = data.invitePerson;
    setMade({ email: invitation.email, until: invitation.expiresAt, secret: secret ?? '' });
    void client.refetchQueries({ include: [invitationsQuery] });
  };
  if (made) {
    return (
      <SecretOnce
        title={t('link_title')}
        secret={`${window.location.origin}/join/${made.secret}`}
        onDone={onClose}
      >
        {t('link_text', { email: made.email, date: format.date(made.until) })}
      </SecretOnce>
    );
  }
  return (
    <ConfirmPanel
      title={t('invite_title')}
      consequence={t('invite_text')}
      confirm={t('send')}
      busy={busy}
      fault={field && Object.hasOwn(nobody, field) ? null : fault}
      onConfirm={() => void send()}
      onCancel={onClose}
    >
      <InviteFields invited={invited} set={setInvited} errors={errors} ofPartner={ofPartner} />
    </ConfirmPanel>
  );
}
