'use client';

import { useQueryClient } from '@tanstack/react-query';
import { v7 } from 'uuid';
import type { MarkedError } from '@/api/contract/review';
import { api, queries } from '@/api/queries';
import type { MqmCategory, MqmSeverity } from '@/core/review/mqm';
import { useBench } from '../../bench/bench-provider';
import type { NotePlace } from '../review-provider';

type NewError = {
  readonly revisionId: string;
  readonly phrase: NotePlace['phrase'];
  readonly category: MqmCategory;
  readonly severity: MqmSeverity;
  readonly note: string;
};

/** Marks errors and takes them away; a mark is undone like a decision. */
export function useErrorActs() {
  const client = useQueryClient();
  const { chapter, selection } = useBench();
  const { place, decisions } = chapter;
  const { workId } = place;

  function put(error: MarkedError | null, id: string): void {
    client.setQueryData(queries.review.errors.queryKey({ input: place }), (known) => {
      const others = known?.filter((one) => one.id !== id) ?? [];
      return error ? [...others, error] : others;
    });
    void client.invalidateQueries({ queryKey: queries.review.scores.key({ input: place }) });
  }

  async function remove(errorId: string): Promise<void> {
    await api.review.removeError({ workId, errorId, removed: true });
    put(null, errorId);
  }

  return {
    /** False where the server refused, which the bar says. */
    async mark(made: NewError, said: string): Promise<boolean> {
      const { current: number } = selection;
      try {
        const error = await api.review.markError({ workId, errorId: v7(), ...made });
        put(error, error.id);
        const takeBack = () => remove(error.id);
        decisions.note({ versionId: error.versionId, number, before: 'draft', after: 'draft', said, takeBack });
        return true;
      } catch (error) {
        decisions.fail(number, error);
        return false;
      }
    },
    remove(error: MarkedError, said: string): void {
      const { current: number } = selection;
      const takeBack = async () => {
        put(await api.review.removeError({ workId, errorId: error.id, removed: false }), error.id);
      };
      remove(error.id)
        .then(() =>
          decisions.note({ versionId: error.versionId, number, before: 'draft', after: 'draft', said, takeBack }),
        )
        .catch((failure) => decisions.fail(number, failure));
    },
  };
}
