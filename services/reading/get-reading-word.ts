import { eq, sql } from 'drizzle-orm';
import { hasCome } from '@/core/reading/has-come';
import { listRenderings } from '@/core/terms/list-renderings';
import { isOfLanguage } from '@/core/terms/sought-terms';
import { glossary } from '@/db/schema/glossary';
import type { Context } from '../context';
import type { ReadingPlace } from '../documents/get-reading';
import { readNotes } from '../notes/read-notes';
import { ServiceError } from '../service-error';
import type { StoredConcept } from '../terms/read-concepts';
import { findReadingWords } from './find-reading-words';

export type WordPlace = ReadingPlace & { readonly segmentId: string; readonly conceptId: string };

/**
 * What the glossary says today of a word, to a reader of the sentence that has it. Until the sentence that its concept is held
 * until, there is no such word.
 */
export async function getReadingWord(context: Context, { segmentId, conceptId, ...place }: WordPlace) {
  const { reading, concepts, texts } = await findReadingWords(context, place, segmentId);
  const text = texts.find(
    (one) => one.segmentId === segmentId && one.words.some((word) => word.conceptId === conceptId),
  );
  const concept = concepts.find(({ id }) => id === conceptId);
  const headword = concept?.terms[0];
  if (!text || !concept || !headword) throw new ServiceError('not-found', 'word');
  const { language, work } = reading;
  const glosses = await readNotes(
    context.database,
    work.id,
    sql`n.removed_at is null and n.kind = 'gloss' and n.concept_id = ${conceptId}`,
  );
  const at = { chapter: reading.document.number, number: text.number };
  const gloss = glosses
    .filter(({ heldUntilId, heldUntil }) => heldUntilId === null || (heldUntil !== null && hasCome(heldUntil, at)))
    .flatMap(({ bodies }) => bodies)
    .find((body) => isOfLanguage(body.language, language));
  return {
    conceptId,
    term: pick(headword),
    partOfSpeech: headword.partOfSpeech,
    pronunciation: headword.pronunciation,
    definition: gloss ? { language: gloss.language, text: gloss.text } : await definitionOf(context, concept),
    treatment: concept.treatments.find((one) => isOfLanguage(one.language, language))?.kind ?? null,
    renderings: [language, ...reading.columns.map((column) => column.language)].flatMap((column) => {
      const [first] = listRenderings(concept, column);
      const term = concept.terms.find(({ id }) => id === first?.termId);
      return term ? [{ column, ...pick(term) }] : [];
    }),
  };
}

const pick = ({ language, text }: { language: string; text: string }) => ({ language, text });

async function definitionOf({ database }: Context, { glossaryId, definition }: StoredConcept) {
  if (!definition) return null;
  const [of] = await database.select({ language: glossary.language }).from(glossary).where(eq(glossary.id, glossaryId));
  return { language: of?.language ?? 'und', text: definition };
}
