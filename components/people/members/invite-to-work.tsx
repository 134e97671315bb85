'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, queries } from '@/api/queries';
import type { Membership } from '@/core/work/role';
import { useT } from '@/i18n/client';
import { EntryForm } from '../entry-form';
import { type MadeInvitation, MadeInvitationLine } from '../made-invitation';
import { MailToField } from '../mail-to-field';
import { RoleFields } from './role-fields';

type InviteToWorkProps = { workId: string; languages: readonly string[]; mail: boolean };

export function InviteToWork({ workId, languages, mail }: InviteToWorkProps) {
  const { t } = useT('people');
  const client = useQueryClient();
  const [offered, setOffered] = useState<Membership>({ role: 'translator', languages: null });
  const [made, setMade] = useState<MadeInvitation | null>(null);
  return (
    <>
      <EntryForm
        submit={t('members.makeLink')}
        size="medium"
        onSubmit={async ({ mailTo = '' }) => {
          const email = mailTo.trim();
          const membership = { role: offered.role, languages: offered.languages && [...offered.languages] };
          const invited = await api.people.inviteToWork({ workId, ...membership, ...(email !== '' && { email }) });
          setMade({ ...invited, email });
          await client.invalidateQueries({ queryKey: queries.people.workInvitations.key({ input: { workId } }) });
        }}
      >
        <RoleFields value={offered} onChange={setOffered} languages={languages} />
        {mail && <MailToField />}
      </EntryForm>
      {made && <MadeInvitationLine made={made} />}
    </>
  );
}
