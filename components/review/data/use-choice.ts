'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Version } from '@/api/contract/shapes';
import { api, queries } from '@/api/queries';
import { useT } from '@/i18n/client';
import { useBench } from '../../bench/bench-provider';

/** Whether an edition reads a version, and the ways to have it do so, or not. */
export function useChoice(editionId: string, version: Version) {
  const { t } = useT('review');
  const client = useQueryClient();
  const { chapter, selection } = useBench();
  const { place, decisions } = chapter;
  const { workId, documentId } = place;
  const input = { workId, editionId, documentId };
  const chosen = useQuery(queries.editions.chosen.queryOptions({ input }));
  const run = chosen.data?.runs.find(({ versionId }) => versionId === version.id);

  async function choose(versionId: string): Promise<readonly string[]> {
    const { replaced } = await api.editions.choose({ workId, editionId, versionId });
    await client.invalidateQueries({ queryKey: queries.editions.chosen.key({ input }) });
    return replaced;
  }

  async function takeBack(versionId: string): Promise<void> {
    await api.editions.takeBack({ workId, editionId, versionId });
    await client.invalidateQueries({ queryKey: queries.editions.chosen.key({ input }) });
  }

  function note(said: string, undo: () => Promise<void>): void {
    const { current: number } = selection;
    const { id: versionId, state } = version;
    decisions.note({ versionId, number, before: state, after: state, said, takeBack: undo });
  }

  async function act(): Promise<void> {
    if (run?.byHand) {
      await takeBack(version.id);
      note(t('edition.takenBack'), async () => void (await choose(version.id)));
      return;
    }
    const replaced = await choose(version.id);
    note(t('edition.done'), async () => {
      await takeBack(version.id);
      for (const other of replaced) await choose(other);
    });
  }

  return {
    isKnown: chosen.data !== undefined,
    run: run ?? null,
    act: () => void act().catch((error) => decisions.fail(selection.current, error)),
  };
}
