import type { Metadata } from 'next';
import { SeamsPage } from '@/components/edition/seams/seams-page';
import { getT } from '@/i18n/server';
import { RecordFrame } from '../../../record-frame';
import { type EditionPageProps, openEditionPage } from '../open-edition-page';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getT('edition');
  return { title: t('seams.title') };
}

export default async function Page({ params }: EditionPageProps) {
  const { lng, workId, editionId } = await params;
  const { work, editions } = await openEditionPage(lng, workId, editionId, '/seams');
  return (
    <RecordFrame lng={lng} work={work} editions={editions} namespaces={['edition']}>
      <SeamsPage editionId={editionId} />
    </RecordFrame>
  );
}
