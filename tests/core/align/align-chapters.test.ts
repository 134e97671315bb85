import { expect, it } from 'vitest';
import { alignChapters } from '@/core/align/align-chapters';
import { aBitext } from './a-bitext';
import { russian, spanish } from './bitexts';

const tale = aBitext(spanish);
const ships = aBitext([
  ['The Ships', 'Los barcos'],
  [
    'In 1904 the Aurora and the Helena sailed from Varra with salt.',
    'En 1904 el Aurora y el Helena zarparon de Varra con sal.',
  ],
  [
    'Captain Duarte wrote every evening in a blue book.',
    'El capitán Duarte escribía todas las noches en un cuaderno azul.',
  ],
  ['Nobody has read it.', 'Nadie lo ha leído.'],
  ['The Helena came home after 90 days.', 'El Helena volvió a casa después de 90 días.'],
  ['The Aurora did not.', 'El Aurora no.'],
]);
const market = aBitext([
  ['The Market', 'El mercado'],
  [
    'On Saturdays Ines Prado sold pears and 12 kinds of honey.',
    'Los sábados Ines Prado vendía peras y 12 clases de miel.',
  ],
  ['“Which is the best?” asked the notary.', '—¿Cuál es la mejor? —preguntó el notario.'],
  ['“The one you can pay for,” said Ines.', '—La que usted pueda pagar —dijo Ines.'],
  [
    'The notary bought three jars, and came again the next week.',
    'El notario compró tres tarros y volvió a la semana siguiente.',
  ],
  ['He never ate honey.', 'Nunca comía miel.'],
]);
const toSpanish = { sourceLanguage: 'en', targetLanguage: 'es' };

it('aligns chapter with chapter, and the sentences in them', () => {
  const chapters = alignChapters(
    [tale.source, ships.source, market.source],
    [tale.target, ships.target, market.target],
    toSpanish,
  );
  expect(chapters.map(runs)).toEqual(['0-1:0-1', '1-2:1-2', '2-3:2-3']);
  expect(chapters.map(({ beads }) => beads.length)).toEqual([tale.right.length, 6, 6]);
});

it('finds a chapter that the translation lacks', () => {
  const chapters = alignChapters([tale.source, ships.source, market.source], [tale.target, market.target], toSpanish);
  expect(chapters.map(runs)).toEqual(['0-1:0-1', '1-2:1-1', '2-3:1-2']);
  expect(chapters[1]?.found).toBe(0);
  expect(chapters[1]?.beads).toHaveLength(6);
});

it('finds a chapter that only the translation has', () => {
  const chapters = alignChapters([tale.source, market.source], [tale.target, ships.target, market.target], toSpanish);
  expect(chapters.map(runs)).toEqual(['0-1:0-1', '1-1:1-2', '1-2:2-3']);
});

it('finds two chapters that the translation made one, and counts their sentences on', () => {
  const joined = { sentences: [...ships.target.sentences, ...market.target.sentences] };
  const chapters = alignChapters([tale.source, ships.source, market.source], [tale.target, joined], toSpanish);
  expect(chapters.map(runs)).toEqual(['0-1:0-1', '1-3:1-2']);
  expect(chapters[1]?.beads.at(-1)?.source).toEqual({ start: 11, end: 12 });
});

it('takes a translation that has only begun', () => {
  const chapters = alignChapters([tale.source, ships.source, market.source], [tale.target], toSpanish);
  expect(chapters.map(runs)).toEqual(['0-1:0-1', '1-2:1-1', '2-3:1-1']);
});

it('takes books in different scripts', () => {
  const lighthouse = aBitext(russian);
  const chapters = alignChapters([ships.source, lighthouse.source], [lighthouse.target], {
    sourceLanguage: 'en',
    targetLanguage: 'ru',
  });
  expect(chapters.map(runs)).toEqual(['0-1:0-0', '1-2:0-1']);
});

it('takes books without chapters', () => {
  expect(alignChapters([], [], toSpanish)).toEqual([]);
  expect(alignChapters([ships.source], [], toSpanish).map(runs)).toEqual(['0-1:0-0']);
});

function runs({ source, target }: ReturnType<typeof alignChapters>[number]): string {
  return `${source.start}-${source.end}:${target.start}-${target.end}`;
}
