import type { Metadata } from 'next';
import { ImportTerms } from '@/components/glossary/files/import-terms';
import { getT } from '@/i18n/server';
import { readWork } from '../../read-work';
import { RecordFrame } from '../../record-frame';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getT('glossaries');
  return { title: t('import.title') };
}

type PageProps = { params: Promise<{ lng: string; workId: string }> };

export default async function Page({ params }: PageProps) {
  const { lng, workId } = await params;
  const work = await readWork(lng, workId, '/glossary/import');
  return (
    <RecordFrame lng={lng} work={work} namespaces={['work', 'terms', 'glossary', 'glossaries', 'import']}>
      <ImportTerms />
    </RecordFrame>
  );
}
