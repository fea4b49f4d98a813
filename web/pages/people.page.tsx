import { Button } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { Invitations } from '../features/people/invitations.js';
import { InvitePerson } from '../features/people/invite_person.js';
import { PeopleTable } from '../features/people/people_table.js';
import { peopleTexts } from '../features/people/people.texts.js';
import { useViewer } from '../graphql/viewer.js';
import { useTexts } from '../i18n/texts.js';
import { Page, PageHeader } from '../ui/page.js';

/** `/people`: who signs in for the reader's organisation; its administrator invites and removes. */
export function PeoplePage() {
  const t = useTexts(peopleTexts);
  const { roles, partner } = useViewer();
  const [inviting, setInviting] = useState(false);
  const administers = roles.includes('PARTNER_ADMINISTRATOR') || roles.includes('ADMINISTRATOR');
  return (
    <Page>
      <PageHeader
        title={t('title')}
        lead={t(partner === null ? 'lead_all' : administers ? 'lead' : 'lead_reader')}
        actions={
          administers && !inviting ? (
            <Button leftSection={<IconUserPlus size={16} stroke={1.8} />} onClick={() => setInviting(true)}>
              {t('invite')}
            </Button>
          ) : null
        }
      />
      {inviting && <InvitePerson ofPartner={partner !== null} onClose={() => setInviting(false)} />}
      <PeopleTable administers={administers} />
      {administers && <Invitations />}
    </Page>
  );
}
