'use client';

import { useQuery } from '@tanstack/react-query';
import { queries } from '@/api/queries';
import { Dialog } from '@/components/ui/dialog';
import { ErrorState } from '@/components/ui/error-state';
import { Link } from '@/components/ui/link';
import { LoadingLines } from '@/components/ui/loading-lines';
import { glossaryPath } from '@/components/work/work-paths';
import { useT } from '@/i18n/client';
import { useBenchChapter } from '../bench-provider';
import { focusCurrentRow } from '../rows/focus-current-row';
import { useRowSettings } from '../rows/row-settings';
import type { AskedTerm } from './proposal-provider';
import { ProposeForm } from './propose-form';

/** Proposes words of a sentence as a term, to the glossary that the person chooses among those they may propose to. */
export function ProposeDialog({ asked, onLeave }: { asked: AskedTerm; onLeave: () => void }) {
  const { t, lng } = useT('terms');
  const { workId } = useBenchChapter().chapter.place;
  const { interfaceDirection } = useRowSettings();
  const glossaries = useQuery(queries.terms.glossaries.queryOptions({ input: { workId } }));
  const open = glossaries.data?.filter(({ may }) => may.propose) ?? [];

  function leave(): void {
    onLeave();
    focusCurrentRow();
  }

  return (
    <Dialog title={t('propose.act')} isOpen onOpenChange={(isOpen) => isOpen || leave()}>
      <div dir={interfaceDirection}>
        {glossaries.isPending && <LoadingLines widths={[60, 40]} />}
        {glossaries.isError && <ErrorState onRetry={() => glossaries.refetch()} />}
        {glossaries.data && open.length === 0 && (
          <p>
            {t('propose.noGlossary')} <Link href={glossaryPath(lng, workId)}>{t('propose.toGlossary')}</Link>
          </p>
        )}
        {open[0] && <ProposeForm asked={asked} glossaries={[open[0], ...open.slice(1)]} onLeave={leave} />}
      </div>
    </Dialog>
  );
}
