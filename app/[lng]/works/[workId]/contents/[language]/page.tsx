import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { validate } from 'uuid';
import { getBarPerson, getPageContext } from '@/app/page-context';
import { Contents } from '@/components/reader/contents/contents';
import { Crumb } from '@/components/shell/crumb';
import { TopBar } from '@/components/shell/top-bar';
import { ScriptFonts } from '@/components/ui/fonts/script-fonts';
import { workPath } from '@/components/work/work-paths';
import { parseReadingQuery, serializeReadingQuery } from '@/core/reading/reading-query';
import { PageStrings } from '@/i18n/page-strings';
import { getContents } from '@/services/reading/get-contents';
import { searchReading } from '@/services/reading/search-reading';
import { openWork } from '../../open-work';

type PageProps = {
  params: Promise<{ lng: string; workId: string; language: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { contents } = await openContents(props);
  return { title: contents.work.targetTitle || contents.work.title };
}

export default async function Page(props: PageProps) {
  const { contents, place, query, phrase } = await openContents(props);
  const { lng } = await props.params;
  const found = phrase ? await searchReading(await getPageContext(), { ...place, phrase }) : null;
  const { work, language } = contents;
  return (
    <PageStrings namespaces={['reader']}>
      <ScriptFonts languages={[work.language, language]} />
      <TopBar
        me={await getBarPerson()}
        crumb={<Crumb title={work.title} lang={work.language} href={workPath(lng, work.id)} />}
      />
      <Contents contents={contents} query={query} phrase={phrase} found={found} />
    </PageStrings>
  );
}

async function openContents({ params, searchParams }: PageProps) {
  const { lng, workId, language } = await params;
  const asked = await searchParams;
  const query = parseReadingQuery(asked);
  if (![workId, query.editionId ?? workId].every((id) => validate(id))) notFound();
  const place = {
    workId,
    language: decodeURIComponent(language),
    editionId: query.editionId ?? undefined,
    release: query.release ?? undefined,
  };
  const phrase = ([asked.phrase].flat()[0] ?? '').trim().slice(0, 500);
  return { contents: await readOnce(lng, JSON.stringify(place), serializeReadingQuery(query)), place, query, phrase };
}

/** Once for the page and its title. */
const readOnce = cache(async (lng: string, asked: string, search: string) => {
  const context = await getPageContext();
  const place = JSON.parse(asked) as Parameters<typeof getContents>[1];
  const path = `/works/${place.workId}/contents/${place.language}${search}`;
  return openWork(context, lng, path, () => getContents(context, place));
});
