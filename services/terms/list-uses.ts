import type { TermFinding } from '@/core/terms/check-terms';
import type { Context } from '../context';
import { ServiceError } from '../service-error';
import { indexUses } from './index-uses';
import { listWaivers } from './list-waivers';
import { conceptOf, findConcept } from './read-concepts';
import { findRenderings, readUses, renderingOf, type UsePlace, type UseRecord } from './read-uses';
import { requireGlossary } from './require-glossary';

export type UseSearch = UsePlace & { readonly offset: number; readonly limit: number };

/**
 * Where the source of a work has a concept, in the order of the text, each with the furthest version of its sentence in a language
 * and what became of it there; and how often each rendering was chosen.
 */
export async function listUses(context: Context, search: UseSearch) {
  const { hidden } = await requireGlossary(context, search, 'read');
  const concept = await findConcept(context.database, search);
  if (!concept || hidden.has(search.conceptId)) throw new ServiceError('not-found', 'concept');
  const isCounting = await indexUses(context, search.workId);
  const records = await readUses(context, search);
  const waivers = await listWaivers(
    context.database,
    search,
    records.map(({ segmentId }) => segmentId),
  );
  const findings = findRenderings(records, conceptOf(concept), waivers, search.language);
  const uses = records.map((record) => useOf(record, findings.get(record) ?? null));
  return {
    isCounting,
    total: uses.length,
    renderings: countRenderings(uses),
    uses: uses.slice(search.offset, search.offset + search.limit),
  };
}

function useOf({ version, start, end, by: _, termId: __, ...place }: UseRecord, finding: TermFinding | null) {
  return {
    ...place,
    span: { start, end },
    version: version && {
      id: version.id,
      state: version.state,
      text: version.text,
      revisionId: version.revisionId,
      who: { name: version.name, siglum: version.siglum },
    },
    finding: finding?.kind ?? null,
    rendering: renderingOf(finding),
  };
}

function countRenderings(uses: readonly ReturnType<typeof useOf>[]) {
  const forms = Map.groupBy(
    uses.flatMap(({ rendering, finding }) => (rendering && finding !== 'unknown-form' ? rendering : [])),
    ({ form }) => form,
  );
  return Array.from(forms, ([form, ones]) => ({ form, termId: ones[0]?.termId ?? '', uses: ones.length })).sort(
    (a, b) => b.uses - a.uses,
  );
}
