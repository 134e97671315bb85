import type { Metadata } from 'next';
import { SharingPage } from '@/components/glossary/sharing/sharing-page';
import { getT } from '@/i18n/server';
import { readWork } from '../../read-work';
import { RecordFrame } from '../../record-frame';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getT('glossaries');
  return { title: t('sharing.title') };
}

type PageProps = { params: Promise<{ lng: string; workId: string }> };

export default async function Page({ params }: PageProps) {
  const { lng, workId } = await params;
  const work = await readWork(lng, workId, '/glossary/sharing');
  return (
    <RecordFrame lng={lng} work={work} namespaces={['work', 'terms', 'glossary', 'glossaries']}>
      <SharingPage />
    </RecordFrame>
  );
}
