import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { cache } from 'react';
import { validate } from 'uuid';
import { getBarPerson, getPageContext } from '@/app/page-context';
import { AlignCrumb, KeepState } from '@/components/align/align-bars';
import { AlignProvider } from '@/components/align/align-provider';
import { AlignScreen } from '@/components/align/align-screen';
import { BenchFrame } from '@/components/bench/bench-frame';
import { TopBar } from '@/components/shell/top-bar';
import { Workbench } from '@/components/shell/workbench';
import { ScriptFonts } from '@/components/ui/fonts/script-fonts';
import { getT } from '@/i18n/server';
import { getAlignment } from '@/services/align/get-alignment';
import { openWork } from '../../open-work';

type PageProps = { params: Promise<{ lng: string; workId: string; alignmentId: string }> };

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { t } = await getT('align');
  const { lng, workId, alignmentId } = await params;
  return { title: t('title', { name: (await readAlignment(lng, workId, alignmentId)).fileName }) };
}

export default async function Page({ params }: PageProps) {
  const { lng, workId, alignmentId } = await params;
  const { t } = await getT('align');
  const alignment = await readAlignment(lng, workId, alignmentId);
  if (alignment.finishedAt !== null) redirect(`/${lng}/works/${workId}`);
  const place = { documentId: alignment.segments[0]?.documentId, language: alignment.language };
  const path = `/${lng}/works/${workId}`;
  const modes = [
    ...(place.documentId
      ? [{ href: `${path}/${place.documentId}/translate/${place.language}`, label: t('modes.translate') }]
      : []),
    { href: `${path}/align/${alignmentId}`, label: t('modes.align'), current: true },
    ...(place.documentId
      ? [{ href: `${path}/${place.documentId}/read/${place.language}`, label: t('modes.read') }]
      : []),
  ];
  return (
    <Workbench namespaces={['align']}>
      <ScriptFonts languages={[alignment.work.language, alignment.language]} />
      <AlignProvider key={alignment.id} json={JSON.stringify(alignment)}>
        <BenchFrame>
          <TopBar me={await getBarPerson()} crumb={<AlignCrumb />} modes={modes}>
            <KeepState />
          </TopBar>
          <AlignScreen />
        </BenchFrame>
      </AlignProvider>
    </Workbench>
  );
}

/** Once for the page and its title. */
const readAlignment = cache(async (lng: string, workId: string, alignmentId: string) => {
  if (!validate(workId) || !validate(alignmentId)) notFound();
  const context = await getPageContext();
  return openWork(context, lng, `/works/${workId}/align/${alignmentId}`, () =>
    getAlignment(context, { workId, alignmentId }),
  );
});
