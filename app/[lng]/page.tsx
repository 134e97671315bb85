import { HydrationBoundary } from '@tanstack/react-query';
import type { Metadata } from 'next';
import { ContinueOpening } from '@/components/library/continue-opening';
import { EmptyOpening } from '@/components/library/empty-opening';
import { ImportBox } from '@/components/library/import-box';
import { LibraryShelf } from '@/components/library/library-shelf';
import { SetUpBanner } from '@/components/library/set-up-banner';
import { VisitorNote } from '@/components/library/visitor-note';
import { WaitingList } from '@/components/library/waiting-list';
import { QueryProvider } from '@/components/shell/query-provider';
import { TopBar } from '@/components/shell/top-bar';
import { ScriptFonts } from '@/components/ui/fonts/script-fonts';
import { PageStrings } from '@/i18n/page-strings';
import { getT } from '@/i18n/server';
import { getBarPerson, getPageContext } from '../page-context';
import { openLibrary } from './open-library';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getT('library');
  return { title: t('title') };
}

export default async function Page() {
  const { t } = await getT('library');
  const library = await openLibrary(await getPageContext());
  const { instance, place, isSignedIn, isEmpty, hasWorks } = library;
  return (
    <PageStrings namespaces={['library', 'work']}>
      <QueryProvider>
        <ScriptFonts languages={library.languages} />
        <HydrationBoundary state={library.state}>
          <TopBar me={await getBarPerson()} />
          <main id="page">
            <h1 className="visually-hidden">{t('title')}</h1>
            {instance.fresh && <SetUpBanner />}
            {place && <ContinueOpening place={place} />}
            {isEmpty && <EmptyOpening isSignedIn={isSignedIn} hasOpenWorks={hasWorks} />}
            {hasWorks && (
              <LibraryShelf isAlone={isEmpty || instance.fresh}>
                {isSignedIn ? (
                  <>
                    <ImportBox />
                    <WaitingList />
                  </>
                ) : (
                  <VisitorNote mayJoin={instance.signUp === 'open'} />
                )}
              </LibraryShelf>
            )}
          </main>
        </HydrationBoundary>
      </QueryProvider>
    </PageStrings>
  );
}
