'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Row } from '@/api/contract/shapes';
import { queries } from '@/api/queries';
import { languageName } from '@/core/text/language';
import { useT } from '@/i18n/client';
import { useBench } from '../bench-provider';
import { useRowSettings } from '../rows/row-settings';
import { useTermDesk } from './use-term-desk';

/** Says of sentences that they are whole lines in another language, or that they are none; undone like a decision. */
export function useLineActs() {
  const { t, lng } = useT('terms');
  const { chapter, selection } = useBench();
  const { source } = useRowSettings();
  const { place, bench, decisions } = chapter;
  const desk = useTermDesk(selection.current);
  const client = useQueryClient();
  const markLine = useMutation(
    queries.terms.markLine.mutationOptions({
      onSuccess: () => client.invalidateQueries({ queryKey: queries.terms.inRows.key() }),
    }),
  );
  const languages = (desk?.sourceLanguages ?? []).filter((language) => language !== source.language);

  /** Null for no line; undefined leaves it to the glossary. */
  async function mark({ id: segmentId, number }: Row, language: string | null | undefined): Promise<void> {
    const [before] = desk?.linesIn(segmentId) ?? [];
    const ask = (next: string | null | undefined) =>
      markLine.mutateAsync({ workId: place.workId, segmentId, ...(next !== undefined && { language: next }) });
    try {
      await ask(language);
      decisions.note({
        versionId: '',
        number,
        before: 'draft',
        after: 'draft',
        said: language ? t('lines.said', { language: languageName(language, lng) }) : t('lines.saidNone'),
        takeBack: async () => void (await ask(before?.isMarked ? before.language : undefined)),
      });
    } catch (error) {
      decisions.fail(number, error);
    }
  }

  return {
    languages: bench.may.review ? languages : [],
    lineOf: ({ id }: Row) => desk?.linesIn(id)[0] ?? null,
    mark: (row: Row, language: string | null | undefined) => void mark(row, language),
    /** Marks a sentence as a line in the first language that it could be in, or one that is a line as none. */
    toggle: (row: Row) => void mark(row, desk?.linesIn(row.id)[0] ? null : (languages[0] ?? null)),
  };
}
