import { describe, expect, it } from 'vitest';
import { arrangeWorks } from '@/core/work/arrange-works';
import type { Role } from '@/core/work/role';

function aWork(title: string, day: number, approved: number | null, role: Role | null = null) {
  const counts = {
    empty: 10 - (approved ?? 0),
    draft: 0,
    'in-review': 0,
    'changes-requested': 0,
    approved: approved ?? 0,
  };
  return {
    title,
    updatedAt: `2026-05-0${day}T00:00:00.000Z`,
    mine: role ? [{ role, languages: null }] : [],
    languages: approved === null ? [] : [{ progress: { segments: counts } }],
  };
}

const works = [aWork('Ñandú', 1, 5, 'owner'), aWork('Nube', 3, null), aWork('Azul', 2, 9, 'translator')];
const titles = (choice: Partial<Parameters<typeof arrangeWorks>[1]>) =>
  arrangeWorks(works, { order: 'touched', role: null, language: 'es', ...choice }).map(({ title }) => title);

describe('arrangeWorks', () => {
  it('puts the work that was touched last first', () => {
    expect(titles({})).toEqual(['Nube', 'Azul', 'Ñandú']);
  });

  it('sorts titles by the alphabet of the language', () => {
    expect(titles({ order: 'title' })).toEqual(['Azul', 'Nube', 'Ñandú']);
  });

  it('puts the nearest to done first and those not begun last', () => {
    expect(titles({ order: 'progress' })).toEqual(['Azul', 'Ñandú', 'Nube']);
  });

  it('keeps the works in which the person has a role', () => {
    expect(titles({ role: 'translator' })).toEqual(['Azul']);
  });
});
