import { v7 } from 'uuid';
import type { Database } from '@/db/client';
import type { Context } from '@/services/context';
import { decideVersion } from '@/services/versions/decide-version';
import { type SaveVersion, saveVersion } from '@/services/versions/save-version';
import { aMember, aPerson, aWork } from '../a-work';

export const source = 'The bell has one note. It means get up.\nCold runs downhill. The river was low.';

let last = 0;

/** A clock that never says the same moment twice, so that acts have an order. */
function tick(): Date {
  last = Math.max(last + 1, Date.now());
  return new Date(last);
}

/** A chapter of four sentences with two translators into Spanish, a reviewer, a commenter and a reader. */
export async function aReview(database: Database, text = source) {
  const work = await aWork(database, text);
  const join = async (name: string, ...role: [Parameters<typeof aMember>[2], string[]?]) => {
    const person = { ...(await aPerson(database, name)), now: tick };
    await aMember(person, work.workId, ...role);
    return person;
  };
  const ines = await join('Inés Bordoy', 'translator', ['es']);
  const mateo = await join('Mateo Arce', 'translator', ['es']);
  const pilar = await join('Pilar Sanz', 'reviewer', ['es']);
  const hanne = await join('Hanne Kolb', 'commenter');
  const noor = await join('Noor Haddad', 'reader');
  const place = { workId: work.workId, documentId: work.documentId, language: 'es' };

  /** Writes a version of the sentence at a place, from 0, or a new text of one. */
  const write = async (by: Context, at: number, text: string, more: Partial<SaveVersion> = {}) => {
    const input: SaveVersion = {
      ...place,
      versionId: v7(),
      segmentIds: work.segmentIds.slice(at, at + 1),
      text,
      omitted: false,
      origin: 'typed',
      revisionId: v7(),
      baseRevisionId: null,
      settles: [],
      ...more,
    };
    const written = await saveVersion(by, input);
    const change = (hand: Context, text: string, and: Partial<SaveVersion> = {}) =>
      write(hand, at, text, { versionId: input.versionId, baseRevisionId: input.revisionId, ...and });
    const decide = (hand: Context, state: Parameters<typeof decideVersion>[1]['state'], reason = '') =>
      decideVersion(hand, { ...place, versionId: input.versionId, revisionId: input.revisionId, state, reason });
    return { ...input, change, decide, writerId: written.me.id, siglum: written.me.siglum };
  };
  const send = (by: Context, at: number, text: string) => write(by, at, text, { state: 'in-review' });
  return { ...work, place, ines, mateo, pilar, hanne, noor, write, send };
}

/** A phrase between angle brackets: `'the <white> whale'`. */
export function aPhrase(marked: string) {
  const start = marked.indexOf('<');
  const end = marked.indexOf('>') - 1;
  return { start, end, quote: marked.slice(start + 1, end + 1) };
}
