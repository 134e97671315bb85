'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { problemOf } from '@/api/client';
import type { TermImport } from '@/api/contract/term-files';
import { api, queries } from '@/api/queries';
import { toBase64 } from '@/components/import/to-base64';
import { largestTermFile, type TermFormat } from '@/core/terms/formats/term-file';

/** A file, and how it is to be read where its name and its first sheet don't say it. */
export type GivenFile = {
  readonly file: File;
  readonly format?: TermFormat | undefined;
  readonly sheet?: string | undefined;
};

/** A file that isn't even sent. */
const tooLarge: TermImport = {
  change: 0,
  last: null,
  added: 0,
  changed: 0,
  same: 0,
  addedConcepts: [],
  changedConcepts: [],
  conflicts: [],
  problems: [{ line: 0, code: 'file-too-large', value: '' }],
};

export type ImportingTerms = ReturnType<typeof useImportTerms>;

/** A file on its way into a glossary: first a trial, then what was chosen is written. */
export function useImportTerms(workId: string, glossaryId: string) {
  const client = useQueryClient();
  const [given, setGiven] = useState<GivenFile | null>(null);
  const [choices, setChoices] = useState<ReadonlyMap<number, string>>(new Map());
  const chosen = [...choices].map(([entry, as]) => ({ entry, as }));

  const trial = useMutation({
    mutationFn: async (one: GivenFile) =>
      one.file.size > largestTermFile
        ? tooLarge
        : api.terms.importTerms(await inputOf(one, { isTrial: true, choices: [] })),
  });
  const write = useMutation({
    mutationFn: async (one: GivenFile) =>
      api.terms.importTerms(
        await inputOf(one, { isTrial: false, choices: chosen, ...(trial.data && { base: trial.data.change }) }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: queries.terms.key() }),
    onError(error, one) {
      if (problemOf(error)?.reason === 'newer-change') trial.mutate(one);
    },
  });

  async function inputOf(
    { file, format, sheet }: GivenFile,
    how: { isTrial: boolean; choices: { entry: number; as: string }[]; base?: number },
  ) {
    const content = await toBase64(file);
    const said = { ...(format && { format }), ...(sheet !== undefined && { sheet }) };
    return { workId, glossaryId, fileName: file.name, content, ...said, ...how };
  }

  return {
    given,
    choices,
    trial,
    write,
    take(next: GivenFile) {
      setGiven(next);
      setChoices(new Map());
      write.reset();
      trial.mutate(next);
    },
    /** Null leaves the entry out. */
    choose(entries: readonly { readonly entry: number; readonly as: string | null }[]) {
      setChoices((known) => {
        const next = new Map(known);
        for (const { entry, as } of entries) {
          if (as === null) next.delete(entry);
          else next.set(entry, as);
        }
        return next;
      });
    },
    drop() {
      setGiven(null);
      trial.reset();
      write.reset();
    },
  };
}
