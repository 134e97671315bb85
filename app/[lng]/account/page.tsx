import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getBarPerson, getPageContext } from '@/app/page-context';
import { EmbeddingsForm } from '@/components/people/account/embeddings-form';
import { InstancePeople } from '@/components/people/account/instance-people';
import { InviteToInstance } from '@/components/people/account/invite-to-instance';
import { Keys } from '@/components/people/account/keys';
import { NameForm } from '@/components/people/account/name-form';
import { PasswordForm } from '@/components/people/account/password-form';
import { SignOutEverywhere } from '@/components/people/account/sign-out-everywhere';
import { SignUpSetting } from '@/components/people/account/sign-up-setting';
import { SettingsPage, SettingsPart } from '@/components/people/settings-page';
import { TopBar } from '@/components/shell/top-bar';
import { Workbench } from '@/components/shell/workbench';
import { getT } from '@/i18n/server';
import { getEmbeddings } from '@/services/align/embeddings-setting';
import { getInstance } from '@/services/people/get-instance';
import { getMe } from '@/services/people/get-me';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getT('people');
  return { title: t('account.title') };
}

export default async function Page() {
  const { t, lng } = await getT('people');
  const context = await getPageContext();
  const me = await getMe(context);
  if (!me) redirect(`/${lng}/sign-in?next=/${lng}/account`);
  const { signUp, mail } = await getInstance(context);
  const embeddings = me.instanceOwner ? await getEmbeddings(context) : null;
  return (
    <Workbench namespaces={['people']}>
      <TopBar me={await getBarPerson()} />
      <SettingsPage title={t('account.title')}>
        <SettingsPart title={t('account.nameTitle')} note={t('account.nameNote')}>
          <NameForm name={me.name} />
        </SettingsPart>
        <SettingsPart title={t('account.passwordTitle')} note={t('account.passwordNote')}>
          <PasswordForm email={me.email} />
        </SettingsPart>
        <SettingsPart title={t('account.sessionsTitle')} note={t('account.sessionsNote')}>
          <SignOutEverywhere />
        </SettingsPart>
        <SettingsPart title={t('account.keysTitle')} note={t('account.keysNote')}>
          <Keys />
        </SettingsPart>
        {embeddings && (
          <>
            <SettingsPart title={t('instance.title')} note={t('instance.note')}>
              <SignUpSetting signUp={signUp} />
            </SettingsPart>
            <SettingsPart title={t('embeddings.title')} note={t('embeddings.note')}>
              <EmbeddingsForm embeddings={embeddings} />
            </SettingsPart>
            <SettingsPart title={t('instance.invite')} note={t('instance.inviteNote')}>
              <InviteToInstance mail={mail} />
            </SettingsPart>
            <SettingsPart title={t('instance.peopleTitle')}>
              <InstancePeople />
            </SettingsPart>
          </>
        )}
      </SettingsPage>
    </Workbench>
  );
}
