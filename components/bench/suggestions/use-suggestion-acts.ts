'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { v7 } from 'uuid';
import type { Suggestion } from '@/api/contract/suggestions';
import { api, queries } from '@/api/queries';
import { isolate } from '@/components/ui/isolate';
import { useT } from '@/i18n/client';
import { useBenchChapter } from '../bench-provider';
import { NotYet } from '../data/use-decisions';
import { focusCurrentRow } from '../rows/focus-current-row';

/** Taking a suggestion over, or leaving it with a reason: acts of the version's contributor, or of a reviewer; both can be undone. */
export function useSuggestionActs() {
  const { t } = useT('terms');
  const { chapter } = useBenchChapter();
  const { place, bench, cache, outbox, decisions } = chapter;
  const { workId } = place;
  const client = useQueryClient();
  const refresh = () => client.invalidateQueries({ queryKey: queries.terms.suggestions.key() });
  const settle = useMutation(queries.terms.settleSuggestion.mutationOptions({ onSuccess: refresh }));

  function note({ number, versionId }: Suggestion, said: string, takeBack: () => Promise<void>): void {
    decisions.note({ versionId, number, before: 'draft', after: 'draft', said, takeBack });
  }

  async function take(suggestion: Suggestion): Promise<void> {
    const { id: suggestionId, versionId, number, after } = suggestion;
    if (!(await outbox.flush(versionId))) throw new NotYet('unsaved');
    const from = (await cache.loadRow(number))?.versions.find(({ id }) => id === versionId)?.revisionId;
    if (!from) throw new NotYet('not-found');
    const revisionId = v7();
    await settle.mutateAsync({ workId, suggestionId, outcome: 'accepted', revisionId });
    await cache.refresh();
    focusCurrentRow();
    note(suggestion, t('suggested.taken', { words: isolate(after) }), async () => {
      cache.putWritten(
        await api.versions.restore({ workId, versionId, from, revisionId: v7(), baseRevisionId: revisionId }),
      );
    });
  }

  async function dismiss(suggestion: Suggestion, reason: string): Promise<void> {
    const { id: suggestionId, after } = suggestion;
    const put = (outcome: 'dismissed' | 'open') =>
      settle.mutateAsync({ workId, suggestionId, outcome, revisionId: v7(), reason });
    await put('dismissed');
    note(suggestion, t('suggested.dismissed', { words: isolate(after) }), async () => void (await put('open')));
  }

  const maySettle = ({ isMine }: Suggestion) => bench.may.review || (isMine && bench.may.translate);
  const refuse = (number: number) => (error: unknown) => decisions.fail(number, error);
  return {
    maySettle,
    /** The one that the key takes over. */
    nextOf: (suggestions: readonly Suggestion[]) => suggestions.find((one) => maySettle(one) && !one.isStale) ?? null,
    take: (suggestion: Suggestion) => void take(suggestion).catch(refuse(suggestion.number)),
    dismiss: (suggestion: Suggestion, reason: string) =>
      void dismiss(suggestion, reason).catch(refuse(suggestion.number)),
  };
}
