import { Opening } from '@/components/shell/opening';
import { TopBar } from '@/components/shell/top-bar';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { getT } from '@/i18n/server';

export default async function NotFound() {
  const { t, lng } = await getT('common');
  return (
    <>
      <TopBar me={null} />
      <Opening>
        <EmptyState
          isPage
          title={t('notFound.title')}
          act={
            <ButtonLink href={`/${lng}`} variant="primary">
              {t('error.library')}
            </ButtonLink>
          }
        >
          {t('notFound.body')}
        </EmptyState>
      </Opening>
    </>
  );
}
