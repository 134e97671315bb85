import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { validate } from 'uuid';
import { getBarPerson, getPageContext } from '@/app/page-context';
import { Book } from '@/components/reader/book';
import styles from '@/components/reader/reader.module.css';
import { ReaderBar } from '@/components/reader/reader-bar';
import { parseView, viewCookie } from '@/components/reader/view';
import { ViewSwitch } from '@/components/reader/view-switch';
import { ScriptFonts } from '@/components/ui/fonts/script-fonts';
import { PageStrings } from '@/i18n/page-strings';
import { getReading } from '@/services/documents/get-reading';
import { openWork } from '../../../open-work';

type PageProps = { params: Promise<{ lng: string; workId: string; documentId: string; language: string }> };

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { work, document } = await openReading(await params);
  return { title: `${document.number} ${document.title}, ${work.targetTitle || work.title}` };
}

export default async function Page({ params }: PageProps) {
  const reading = await openReading(await params);
  const languages = [reading.work.language, reading.language];
  const view = parseView((await cookies()).get(viewCookie)?.value);
  return (
    <PageStrings namespaces={['reader']}>
      <ScriptFonts languages={languages} />
      <div className={styles.reader}>
        <ReaderBar reading={reading} me={await getBarPerson()} />
        <Book reading={reading}>
          <ViewSwitch view={view} source={reading.work.language} target={reading.language} />
        </Book>
      </div>
    </PageStrings>
  );
}

type Params = Awaited<PageProps['params']>;

async function openReading({ lng, workId, documentId, language }: Params) {
  if (!validate(workId) || !validate(documentId)) notFound();
  return readOnce(lng, workId, documentId, decodeURIComponent(language));
}

/** Once for the page and its title. */
const readOnce = cache(async (lng: string, workId: string, documentId: string, language: string) => {
  const context = await getPageContext();
  return openWork(context, lng, `/works/${workId}/${documentId}/read/${language}`, () =>
    getReading(context, { workId, documentId, language }),
  );
});
