import { v7 } from 'uuid';
import { expect } from 'vitest';
import type { Splice } from '@/core/align/edit-beads';
import type { WorkFolder } from '@/core/folder/work-folder';
import type { Database } from '@/db/client';
import { getAlignment } from '@/services/align/get-alignment';
import { getTranslationImport, type ImportTranslation, importTranslation } from '@/services/align/import-translation';
import { takeStep } from '@/services/align/take-step';
import type { Context } from '@/services/context';
import { listRows } from '@/services/documents/list-rows';
import { aMember, aPerson, aWork } from '../a-work';

export const english = `Marta Olin kept the lighthouse for 31 years. Nobody had asked her to.
The old keeper died in winter, and the harbour office in Varra sent no one to take his place.
“Is anybody there?” asked a voice. In spring the harbour offered them 200 crowns.`;
export const spanish = `Marta Olin cuidó el faro durante 31 años. Nadie se lo había pedido.

El viejo farero murió en invierno.
La oficina del puerto de Varra no mandó a nadie en su lugar.

—¿Hay alguien ahí? —preguntó una voz. En primavera el puerto les ofreció 200 coronas.
`;
export const arabic = `اعتنت مارتا أولين بالمنارة ٣١ عامًا. لم يطلب منها أحد ذلك.

مات الحارس العجوز في الشتاء، ولم يرسل مكتب الميناء في فارا أحدًا ليحل محله.

«هل من أحد هنا؟» سأل صوت. في الربيع عرض عليهما الميناء ٢٠٠ كرونة.
`;

/** A work to align translations with, and its owner. */
export async function aStoryToAlign(database: Database, about: Partial<WorkFolder> = {}) {
  const work = await aWork(database, english, about);
  const nora = await aPerson(database, 'Nora Quiroga');
  await aMember(nora, work.workId, 'owner');
  return { ...work, nora };
}

/** What is asked when a translation is imported. */
export function aTranslation(workId: string, text: string, more: Partial<ImportTranslation> = {}): ImportTranslation {
  return {
    workId,
    alignmentId: v7(),
    language: 'es',
    fileName: 'faro.txt',
    content: Buffer.from(text).toString('base64'),
    chapters: 'headings',
    by: { name: 'Inés Bordoy' },
    state: 'in-review',
    ...more,
  };
}

/** Imports a translation, and waits until it is aligned. */
export async function anAlignment(
  context: Context,
  workId: string,
  text: string,
  more: Partial<ImportTranslation> = {},
) {
  const input = aTranslation(workId, text, more);
  const place = { workId, alignmentId: input.alignmentId };
  let state = await importTranslation(context, input);
  while (state.state === 'running') {
    await new Promise((resolve) => setTimeout(resolve, 50));
    state = await getTranslationImport(context, place);
  }
  expect(state).toMatchObject({ state: 'done', problem: null });
  return { place, found: await getAlignment(context, place) };
}

/** Takes a step as the screen does. */
export function step(context: Context, place: { workId: string; alignmentId: string }, splice: Splice | null) {
  if (!splice) throw new RangeError('nothing changes');
  return takeStep(context, { ...place, at: splice.at, removed: splice.removed.map(({ id }) => id), put: splice.put });
}

/** The first version of each sentence. */
export async function versionsOf(
  context: Context,
  { workId, documentId }: { workId: string; documentId: string },
  language = 'es',
) {
  const rows = await listRows(context, { workId, documentId, language, from: 1, to: 20 });
  return rows.map(({ versions }) => versions[0] ?? null);
}
