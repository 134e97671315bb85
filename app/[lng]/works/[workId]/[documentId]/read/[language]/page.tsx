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
import { PreloadFaces } from '@/components/ui/fonts/preload-faces';
import { ScriptFonts } from '@/components/ui/fonts/script-fonts';
import { lineViewOf } from '@/core/reading/line-view';
import { parseReadingQuery, serializeReadingQuery } from '@/core/reading/reading-query';
import { parseTypeSettings } from '@/core/reading/type-settings';
import { languageScript } from '@/core/text/language';
import { PageStrings } from '@/i18n/page-strings';
import { getReading, type ReadingPlace } from '@/services/documents/get-reading';
import { findKeptPlace } from '@/services/reading/find-kept-place';
import { listReadingLines } from '@/services/reading/list-reading-lines';
import { mayHaveLines } from '@/services/reading/may-have-lines';
import { openWork } from '../../../open-work';
import { listPageNotes } from './list-page-notes';

type PageProps = {
  params: Promise<{ lng: string; workId: string; documentId: string; language: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { work, document } = (await openReading(props)).reading;
  return { title: `${document.number} ${document.title}, ${work.targetTitle || work.title}` };
}

export default async function Page(props: PageProps) {
  const { reading, query, place } = await openReading(props);
  const { lng } = await props.params;
  const context = await getPageContext();
  const lineView = lineViewOf(query.lines, reading.work.linePolicy);
  const [notes, lines, mayShowLines, stopped, me, kept] = await Promise.all([
    listPageNotes(context, place, reading),
    lineView === 'plain' ? [] : listReadingLines(context, place, reading),
    query.lines !== null || mayHaveLines(context, place.workId),
    findKeptPlace(context, place),
    getBarPerson(),
    cookies(),
  ]);
  const languages = [reading.work.language, reading.language, ...reading.columns.map((column) => column.language)];
  const pathOf = (mode: typeof query.mode) => readerPath(lng, reading, { ...query, mode });
  return (
    <PageStrings namespaces={['reader']}>
      <PreloadFaces hasArabic={languages.some((one) => languageScript(one) === 'Arab')} />
      <ScriptFonts languages={languages} />
      <Pages settings={parseTypeSettings(kept.get(typeCookie)?.value)}>
        <ModeKeys paths={{ facing: pathOf('facing'), interleaved: pathOf('interleaved'), reveal: pathOf('reveal') }} />
        <ReaderBar reading={reading} query={query} me={me} mayShowLines={mayShowLines} />
        <Book reading={reading} notes={notes} lines={lines} query={query}>
          <PhoneBar reading={reading} query={query} keptView={kept.get(viewCookie)?.value} />
        </Book>
        <ReaderTools reading={reading} kept={stopped} readerId={context.person?.id ?? null} />
      </Pages>
    </PageStrings>
  );
}

async function openReading({ params, searchParams }: PageProps) {
  const { lng, ...written } = await params;
  const place = { ...written, language: decodeURIComponent(written.language) };
  const query = parseReadingQuery(await searchParams);
  if (![place.workId, place.documentId, query.editionId ?? place.workId].every((id) => validate(id))) notFound();
  const shown = { ...place, editionId: query.editionId ?? undefined, release: query.release ?? undefined };
  return { query, place: shown, reading: await readOnce(lng, JSON.stringify(shown), serializeReadingQuery(query)) };
}

/** Once for the page and its title. */
const readOnce = cache(async (lng: string, shown: string, search: string) => {
  const context = await getPageContext();
  const place = JSON.parse(shown) as ReadingPlace;
  const { columns } = parseReadingQuery(Object.fromEntries(new URLSearchParams(search)));
  const path = `/works/${place.workId}/${place.documentId}/read/${place.language}${search}`;
  return openWork(context, lng, path, () => getReading(context, { ...place, columns }));
});
