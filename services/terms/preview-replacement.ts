import { type ReplacedText, replaceRenderings } from '@/core/terms/replace-renderings';
import type { Context } from '../context';
import { requireAct } from '../people/require-act';
import { ServiceError } from '../service-error';
import { indexUses } from './index-uses';
import { listWaivers } from './list-waivers';
import { conceptOf, findConcept } from './read-concepts';
import { findRenderings, readUses, renderingOf, type UsePlace, type UseRecord } from './read-uses';
import { requireGlossary } from './require-glossary';

export type Replacement = UsePlace & {
  /** The term whose renderings would give way. */
  readonly fromTermId: string;
  /** The term that would be preferred instead, with its forms. */
  readonly to: { readonly text: string; readonly forms: readonly string[] };
};

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
  const concept = await findConcept(context.database, input);
  const from = concept?.terms.find(({ id }) => id === input.fromTermId);
  if (!concept || !from) throw new ServiceError('not-found', 'term');
  await indexUses(context, input.workId);
  const uses = await readUses(context, input, true);
  const segmentIds = uses.map(({ segmentId }) => segmentId);
  const waivers = await listWaivers(context.database, input, segmentIds);
  const found = findRenderings(uses, conceptOf(concept), waivers, input.language);
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
