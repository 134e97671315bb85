'use client';

import { useState } from 'react';
import { api } from '@/api/queries';
import { useT } from '@/i18n/client';
import { EntryForm } from '../entry-form';
import { type MadeInvitation, MadeInvitationLine } from '../made-invitation';
import { MailToField } from '../mail-to-field';

export function InviteToInstance({ mail }: { mail: boolean }) {
  const { t } = useT('people');
  const [made, setMade] = useState<MadeInvitation | null>(null);
  return (
    <>
      <EntryForm
        submit={t('members.makeLink')}
        size="medium"
        onSubmit={async ({ mailTo = '' }) => {
          const email = mailTo.trim();
          setMade({ ...(await api.people.inviteToInstance(email === '' ? {} : { email })), email });
        }}
      >
        {mail && <MailToField />}
      </EntryForm>
      {made && <MadeInvitationLine made={made} />}
    </>
  );
}
