import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { validate } from 'uuid';
import { getBarPerson, getPageContext } from '@/app/page-context';
import { Book } from '@/components/reader/book';
import { ModeKeys } from '@/components/reader/mode-keys';
import { Pages } from '@/components/reader/pages';
import { PhoneBar } from '@/components/reader/phone-bar';
import { ReaderBar } from '@/components/reader/reader-bar';
import { readerPath } from '@/components/reader/reader-path';
import { ReaderTools } from '@/components/reader/reader-tools';
import { typeCookie } from '@/components/reader/type-cookie';
import { viewCookie } from '@/components/reader/view';
import { ScriptFonts } from '@/components/ui/fonts/script-fonts';
import { parseReadingQuery, serializeReadingQuery } from '@/core/reading/reading-query';
import { parseTypeSettings } from '@/core/reading/type-settings';
import { PageStrings } from '@/i18n/page-strings';
import { getReading } from '@/services/documents/get-reading';
import { findKeptPlace } from '@/services/reading/find-kept-place';
import { openWork } from '../../../open-work';

type PageProps = {
  params: Promise<{ lng: string; workId: string; documentId: string; language: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { work, document } = (await openReading(props)).reading;
  return { title: `${document.number} ${document.title}, ${work.targetTitle || work.title}` };
}

export default async function Page(props: PageProps) {
  const { reading, query } = await openReading(props);
  const { lng } = await props.params;
  const me = await getBarPerson();
  const place = { workId: reading.work.id, language: reading.language };
  const stopped = await findKeptPlace(await getPageContext(), place);
  const kept = await cookies();
  const pathOf = (mode: typeof query.mode) => readerPath(lng, reading, { ...query, mode });
  return (
    <PageStrings namespaces={['reader']}>
      <ScriptFonts
        languages={[reading.work.language, reading.language, ...reading.columns.map((column) => column.language)]}
      />
      <Pages settings={parseTypeSettings(kept.get(typeCookie)?.value)}>
        <ModeKeys paths={{ facing: pathOf('facing'), interleaved: pathOf('interleaved'), reveal: pathOf('reveal') }} />
        <ReaderBar reading={reading} query={query} me={me} />
        <Book reading={reading} query={query}>
          <PhoneBar reading={reading} query={query} keptView={kept.get(viewCookie)?.value} />
        </Book>
        <ReaderTools reading={reading} kept={stopped} isSignedIn={me !== null} />
      </Pages>
    </PageStrings>
  );
}

async function openReading({ params, searchParams }: PageProps) {
  const { lng, workId, documentId, language } = await params;
  const query = parseReadingQuery(await searchParams);
  if (![workId, documentId, query.editionId ?? workId].every((id) => validate(id))) notFound();
  return {
    query,
    reading: await readOnce(lng, workId, documentId, decodeURIComponent(language), serializeReadingQuery(query)),
  };
}

/** Once for the page and its title. */
const readOnce = cache(async (lng: string, workId: string, documentId: string, language: string, search: string) => {
  const context = await getPageContext();
  const { editionId, release, columns } = parseReadingQuery(Object.fromEntries(new URLSearchParams(search)));
  return openWork(context, lng, `/works/${workId}/${documentId}/read/${language}${search}`, () =>
    getReading(context, {
      workId,
      documentId,
      language,
      editionId: editionId ?? undefined,
      release: release ?? undefined,
      columns,
    }),
  );
});
