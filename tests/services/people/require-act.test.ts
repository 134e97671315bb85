import { v7 } from 'uuid';
import { describe, expect, test } from 'vitest';
import { type Act, type Role, roles, type Visibility, visibilities } from '@/core/work/role';
import { createContext } from '@/services/context';
import { requireAct } from '@/services/people/require-act';
import { aDatabase } from '../a-database';
import { aContext, aWork } from './a-person';

const database = await aDatabase();
const nobody = createContext(database, null);
const acts: Act[] = ['read', 'comment', 'translate', 'review', 'own'];

/** What each may do: the acts in their order, y for yes; otherwise the code that they meet. */
const table: Record<Visibility, Record<Role | 'stranger' | 'nobody', string>> = {
  public: {
    owner: 'y y y y y',
    reviewer: 'y y y y 403',
    translator: 'y y y 403 403',
    commenter: 'y y 403 403 403',
    reader: 'y 403 403 403 403',
    stranger: 'y 403 403 403 403',
    nobody: 'y 401 401 401 401',
  },
  team: {
    owner: 'y y y y y',
    reviewer: 'y y y y 403',
    translator: 'y y y 403 403',
    commenter: 'y y 403 403 403',
    reader: 'y 403 403 403 403',
    stranger: '404 404 404 404 404',
    nobody: '404 401 401 401 401',
  },
  private: {
    owner: 'y y y y y',
    reviewer: '404 404 404 404 404',
    translator: '404 404 404 404 404',
    commenter: '404 404 404 404 404',
    reader: '404 404 404 404 404',
    stranger: '404 404 404 404 404',
    nobody: '404 401 401 401 401',
  },
};

const codes = { 'not-found': '404', forbidden: '403', 'sign-in-required': '401' } as Record<string, string>;
const answerTo = (context: typeof nobody, workId: string, act: Act, language?: string) =>
  requireAct(context, workId, act, language).then(
    () => 'y',
    (error) => codes[error.code],
  );

describe('who may do what', () => {
  for (const visibility of visibilities) {
    test.each([...roles, 'stranger', 'nobody'] as const)(`in a ${visibility} work: %s`, async (who) => {
      const context = who === 'nobody' ? nobody : await aContext(database);
      const isMember = who !== 'nobody' && who !== 'stranger';
      const workId = await aWork(database, { visibility, members: isMember ? [[context, who]] : [] });
      const answers = [];
      for (const act of acts) answers.push(await answerTo(context, workId, act));
      expect(answers.join(' ')).toBe(table[visibility][who]);
    });
  }

  test('a translator for German translates German alone, and reads everything', async () => {
    const context = await aContext(database);
    const workId = await aWork(database, { members: [[context, 'translator', ['de']]] });
    expect(await answerTo(context, workId, 'translate', 'de')).toBe('y');
    expect(await answerTo(context, workId, 'translate', 'fr')).toBe('403');
    expect(await answerTo(context, workId, 'read', 'fr')).toBe('y');
  });

  test('several roles add up', async () => {
    const context = await aContext(database);
    const workId = await aWork(database, {
      members: [
        [context, 'reviewer', ['ja']],
        [context, 'translator', ['ar']],
      ],
    });
    const { memberships } = await requireAct(context, workId, 'review', 'ja');
    expect(memberships).toHaveLength(2);
    expect(await answerTo(context, workId, 'review', 'ar')).toBe('403');
    expect(await answerTo(context, workId, 'translate', 'ar')).toBe('y');
  });

  test("the instance's owner has no part in works that they don't belong to", async () => {
    const context = await aContext(database, { instanceOwner: true });
    expect(await answerTo(context, await aWork(database), 'read')).toBe('404');
  });

  test('a work that does not exist is not found', async () => {
    expect(await answerTo(await aContext(database), v7(), 'read')).toBe('404');
  });
});
