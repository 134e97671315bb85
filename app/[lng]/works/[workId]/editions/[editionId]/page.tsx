import type { Metadata } from 'next';
import { nameOfEdition } from '@/components/edition/name-of-edition';
import { EditionPage } from '@/components/edition/page/edition-page';
import { RecordFrame } from '../../record-frame';
import { type EditionPageProps, openEditionPage } from './open-edition-page';

export async function generateMetadata({ params }: EditionPageProps): Promise<Metadata> {
  const { lng, workId, editionId } = await params;
  const { edition } = await openEditionPage(lng, workId, editionId);
  return { title: nameOfEdition(edition) };
}

export default async function Page({ params }: EditionPageProps) {
  const { lng, workId, editionId } = await params;
  const { work, editions } = await openEditionPage(lng, workId, editionId);
  return (
    <RecordFrame lng={lng} work={work} editions={editions} namespaces={['edition']}>
      <EditionPage editionId={editionId} />
    </RecordFrame>
  );
}
