import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { validate } from 'uuid';
import { getBarPerson, getPageContext } from '@/app/page-context';
import { InviteToWork } from '@/components/people/members/invite-to-work';
import { MemberList } from '@/components/people/members/member-list';
import { WaitingInvitations } from '@/components/people/members/waiting-invitations';
import { SettingsPage, SettingsPart } from '@/components/people/settings-page';
import { Crumb } from '@/components/shell/crumb';
import { TopBar } from '@/components/shell/top-bar';
import { Workbench } from '@/components/shell/workbench';
import { mayAct } from '@/core/work/role';
import { getT } from '@/i18n/server';
import { canMail } from '@/services/people/send-mail';
import { getWork } from '@/services/works/get-work';
import { openWork } from '../open-work';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getT('people');
  return { title: t('members.title') };
}

type PageProps = { params: Promise<{ workId: string }> };

export default async function Page({ params }: PageProps) {
  const { workId } = await params;
  if (!validate(workId)) notFound();
  const { t, lng } = await getT('people');
  const context = await getPageContext();
  const work = await openWork(context, lng, `/works/${workId}/people`, () => getWork(context, { workId }));
  const languages = work.languages.map(({ language }) => language);
  const mayOwn = mayAct(work.mine, 'own');
  const me = context.person?.id ?? null;
  return (
    <Workbench namespaces={['people']}>
      <TopBar
        me={await getBarPerson()}
        crumb={<Crumb title={work.title} lang={work.language} href={`/${lng}/works/${workId}`} />}
      />
      <SettingsPage title={t('members.title')}>
        <SettingsPart title={t('members.members')} note={t('members.membersNote')}>
          <MemberList workId={workId} languages={languages} me={me} mayOwn={mayOwn} />
        </SettingsPart>
        {mayOwn && (
          <>
            <SettingsPart title={t('members.invite')} note={t('members.inviteNote')}>
              <InviteToWork workId={workId} languages={languages} mail={canMail()} />
            </SettingsPart>
            <SettingsPart title={t('members.waiting')}>
              <WaitingInvitations workId={workId} />
            </SettingsPart>
          </>
        )}
      </SettingsPage>
    </Workbench>
  );
}
