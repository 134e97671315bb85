import type { ShownInvitation } from '@/api/contract/people';
import { describeMemberships } from '@/components/people/members/describe-memberships';
import { getT } from '@/i18n/server';

/** Who invites to what, and as what. */
export async function InvitationLine({ invitation }: { invitation: ShownInvitation }) {
  const { t, lng } = await getT('people');
  const { invitedBy, work, role, languages } = invitation;
  if (!work || !role) return t('join.toInstance', { name: invitedBy });
  return (
    <>
      {t('join.toWork', { name: invitedBy })} <bdi className="title">{work.title}</bdi>
      <br />
      {describeMemberships([{ role, languages }], t, lng)}
    </>
  );
}
