'use client';

import { useState } from 'react';
import { api } from '@/api/queries';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { type Membership, roles } from '@/core/work/role';
import { useT } from '@/i18n/client';
import { EntryForm } from '../entry-form';
import { RoleFields } from './role-fields';

type RolesDialogProps = {
  workId: string;
  userId: string;
  name: string;
  memberships: readonly Membership[];
  languages: readonly string[];
  onSaved: () => Promise<unknown>;
};

/** Changes the furthest role of a member; further roles, which come by further invitations, are kept. */
export function RolesDialog({ workId, userId, name, memberships, languages, onSaved }: RolesDialogProps) {
  const { t } = useT('people');
  const [isOpen, setIsOpen] = useState(false);
  const [furthest, ...others] = [...memberships].sort(
    (one, other) => roles.indexOf(one.role) - roles.indexOf(other.role),
  );
  const [value, setValue] = useState<Membership>(furthest ?? { role: 'reader', languages: null });

  return (
    <>
      <Button size="small" aria-label={t('members.changeNamed', { name })} onPress={() => setIsOpen(true)}>
        {t('members.change')}
      </Button>
      <Dialog title={t('members.changeNamed', { name })} isOpen={isOpen} onOpenChange={setIsOpen}>
        <EntryForm
          submit={t('members.save')}
          size="medium"
          onSubmit={async () => {
            const next = [value, ...others].map(toSent);
            await api.people.changeMember({ workId, userId, memberships: next });
            await onSaved();
            setIsOpen(false);
          }}
        >
          <RoleFields value={value} onChange={setValue} languages={languages} />
        </EntryForm>
      </Dialog>
    </>
  );
}

function toSent({ role, languages }: Membership) {
  return { role, languages: languages && [...languages] };
}
