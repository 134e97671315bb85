'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { v7 } from 'uuid';
import { queries } from '@/api/queries';
import { isolate } from '@/components/ui/isolate';
import type { TermFinding } from '@/core/terms/check-terms';
import type { TermEntry } from '@/core/terms/list-entries';
import type { Rendering } from '@/core/terms/list-renderings';
import { placeInRun } from '@/core/terms/place-in-run';
import { putTerm } from '@/core/terms/put-term';
import type { TextSpan } from '@/core/text/span';
import { useT } from '@/i18n/client';
import { useBench } from '../bench-provider';
import type { TermOffer } from '../rows/term-menu';
import { useTermDesk } from './use-term-desk';
import type { Run } from './use-terms';

export type UnknownForm = Extract<TermFinding, { kind: 'unknown-form' }>;
export type OpenFinding = Extract<TermFinding, { kind: 'forbidden' | 'deprecated' | 'missing' }>;

/** What can be done about the terms of a sentence: put one in, teach it a form, let an occurrence be. */
export function useTermActs(run: Run) {
  const { t } = useT('terms');
  const { chapter, selection } = useBench();
  const { workId, language } = chapter.place;
  const { decisions } = chapter;
  const [lead] = run;
  const desk = useTermDesk(lead.number);
  const client = useQueryClient();
  const refresh = () => client.invalidateQueries({ queryKey: queries.terms.key() });
  const acceptForm = useMutation(queries.terms.acceptForm.mutationOptions({ onSuccess: refresh }));
  const removeForm = useMutation(queries.terms.removeForm.mutationOptions({ onSuccess: refresh }));
  const waiveTerm = useMutation(queries.terms.waive.mutationOptions({ onSuccess: refresh }));
  const removeWaiver = useMutation(queries.terms.removeWaiver.mutationOptions({ onSuccess: refresh }));

  /** Says what was done, and how it is taken back. */
  function note(said: string, takeBack: () => Promise<unknown>): void {
    decisions.note({
      versionId: '',
      number: lead.number,
      before: 'draft',
      after: 'draft',
      said,
      takeBack: async () => void (await takeBack()),
    });
  }

  function offerOf(entry: TermEntry, { start, end }: TextSpan, among = entry.renderings): TermOffer {
    const distinct = [...new Map(among.map((one) => [one.text, one])).values()];
    return {
      start,
      end,
      choices: distinct.map((rendering) => ({
        text: rendering.text,
        put: (span) => putIn(entry, rendering, span),
      })),
    };
  }

  /** Where the text has a word that may not stand for the term: what was found before may be a key behind. */
  function unwantedFor({ concept, finding }: TermEntry, text: string): TextSpan | null {
    if (finding?.kind === 'missing') return null;
    const found = (desk?.judge(run, text).findings ?? []).flatMap((one) =>
      isUnwanted(one) && one.source.conceptId === concept.id ? one : [],
    );
    const same = found.find(({ source }) => source.span.start === finding?.source.span.start);
    return (same ?? found[0])?.target.span ?? null;
  }

  function putIn(entry: TermEntry, rendering: Rendering, span: TextSpan): void {
    const editor = selection.editor.current;
    if (!editor) return;
    const change = putTerm(editor.text(), span, rendering.text, { language, isExact: isExact(entry, rendering) });
    editor.put(change, change.text);
  }

  return {
    offerOf,
    /** Puts a term where the caret is, or in place of a word that may not stand for it; a menu where it has several forms. */
    put(entry: TermEntry): void {
      const editor = selection.editor.current;
      if (!editor) return;
      const at = unwantedFor(entry, editor.text()) ?? editor.selected();
      const offer = offerOf(entry, at);
      if (offer.choices.length > 1) editor.offer(offer);
      else offer.choices[0]?.put(at);
    },
    async accept(finding: UnknownForm): Promise<void> {
      const concept = desk?.conceptOf(finding.source.conceptId);
      if (!concept) return;
      const { sentence } = placeInRun(run, finding.source.span);
      const form = { workId, glossaryId: concept.glossaryId, termId: finding.termId, language, text: finding.form };
      try {
        await acceptForm.mutateAsync({ ...form, segmentId: sentence.id });
        note(t('accepted', { form: isolate(finding.form) }), () => removeForm.mutateAsync(form));
      } catch (error) {
        decisions.fail(lead.number, error);
      }
    },
    async waive(finding: OpenFinding, reason: string): Promise<void> {
      const { sentence, span } = placeInRun(run, finding.source.span);
      const waiverId = v7();
      try {
        await waiveTerm.mutateAsync({
          workId,
          waiverId,
          segmentId: sentence.id,
          language,
          conceptId: finding.source.conceptId,
          phrase: { ...span, quote: sentence.text.slice(span.start, span.end) },
          reason,
        });
        note(t('waived', { term: isolate(finding.source.form) }), () =>
          removeWaiver.mutateAsync({ workId, waiverId, removed: true }),
        );
      } catch (error) {
        decisions.fail(lead.number, error);
      }
    },
  };
}

/** Whether the text has a word that should give way to another. */
function isUnwanted(finding: TermFinding): finding is Extract<TermFinding, { kind: 'forbidden' | 'deprecated' }> {
  return finding.kind === 'forbidden' || finding.kind === 'deprecated';
}

function isExact({ concept, treatment }: TermEntry, { termId }: Rendering): boolean {
  const rule = treatment && concept.treatments.find(({ kind }) => kind === treatment)?.caseRule;
  return (rule ?? concept.terms.find(({ id }) => id === termId)?.caseRule) === 'exact';
}
