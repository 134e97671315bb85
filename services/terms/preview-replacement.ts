import type { Concept } from '@/core/terms/concept';
import { plainTerm } from '@/core/terms/plain-term';
import { type ReplacedText, replaceRenderings } from '@/core/terms/replace-renderings';
import type { Context } from '../context';
import { requireAct } from '../people/require-act';
import { ServiceError } from '../service-error';
import { awaitUses } from './index-uses';
import { listWaivers } from './list-waivers';
import { conceptOf, findConcept } from './read-concepts';
import { findRenderings, readUses, renderingOf, type UsePlace, type UseRecord } from './read-uses';
import { requireGlossary } from './require-glossary';

export type Replacement = UsePlace & {
  /** The term whose renderings would give way. */
  readonly fromTermId: string;
  /** Its words, where the glossary doesn't have it yet. */
  readonly from?: Wording | undefined;
  /** The term that would be preferred instead, with its forms. */
  readonly to: Wording;
};

type Wording = { readonly text: string; readonly forms: readonly string[] };

export type ReplacedVersion = Omit<ReplacedText, 'text'> & {
  readonly versionId: string;
  readonly revisionId: string;
  readonly documentId: string;
  readonly documentNumber: number;
  readonly number: number;
  readonly state: NonNullable<UseRecord['version']>['state'];
  readonly who: { readonly name: string; readonly siglum: string };
  readonly source: string;
  readonly forms: string[];
  readonly before: string;
  readonly after: string;
};

/** The versions of a work that would read otherwise if another term were preferred, each before and after. */
export async function previewReplacement(context: Context, input: Replacement): Promise<ReplacedVersion[]> {
  await requireGlossary(context, input, 'read');
  await requireAct(context, input.workId, 'comment');
  const stored = await findConcept(context.database, input);
  if (!stored) throw new ServiceError('not-found', 'concept');
  const concept = withTerm(conceptOf(stored), input);
  const from = concept.terms.find(({ id }) => id === input.fromTermId);
  if (!from) throw new ServiceError('not-found', 'term');
  await awaitUses(context, input.workId);
  const uses = await readUses(context, input, true);
  const segmentIds = uses.map(({ segmentId }) => segmentId);
  const waivers = await listWaivers(context.database, input, segmentIds);
  const found = findRenderings(uses, concept, waivers, input.language);
  const wording = { text: from.text, forms: from.forms.map(({ text }) => text) };
  return Array.from(Map.groupBy(uses, ({ version }) => version?.id).values()).flatMap((ones) => {
    const [{ version, documentId, documentNumber, number, source }] = ones as [UseRecord];
    const renderings = ones.flatMap((one) => renderingOf(found.get(one) ?? null) ?? []);
    const own = renderings.filter(({ termId }) => termId === from.id);
    if (!version || version.state === 'rejected' || own.length === 0) return [];
    const spans = own.map(({ span }) => span);
    const { text: after, ...replaced } = replaceRenderings(version.text, spans, wording, input.to);
    if (after === version.text) return [];
    const { id: versionId, revisionId, state, text: before, name, siglum } = version;
    const forms = own.map(({ form }) => form);
    const place = { versionId, revisionId, documentId, documentNumber, number };
    return [{ ...place, state, who: { name, siglum }, source, forms, before, after, ...replaced }];
  });
}

/** A concept with the term that would give way, as if it stood for it. */
function withTerm(concept: Concept, { fromTermId, from, language }: Replacement): Concept {
  if (!from || concept.terms.some(({ id }) => id === fromTermId)) return concept;
  const forms = from.forms.map((text) => ({ text, confirmed: true }));
  return { ...concept, terms: [...concept.terms, { ...plainTerm(fromTermId, language, from.text, false), forms }] };
}
