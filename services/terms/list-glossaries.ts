import { sql } from 'drizzle-orm';
import { mayAct } from '@/core/work/role';
import type { Context } from '../context';
import { requireAct } from '../people/require-act';
import { isTold } from './filter-concepts';
import { listHidden } from './list-hidden';
import { listMemberships } from './require-glossary';

type GlossaryRecord = {
  readonly id: string;
  readonly name: string;
  readonly language: string;
  readonly change: number;
  readonly homeId: string;
  readonly homeTitle: string;
  readonly concepts: number;
  readonly proposed: number;
};

/** The glossaries of a work in its order, and what the asker may do in each. */
export async function listGlossaries(context: Context, { workId }: { workId: string }) {
  const { memberships: mine } = await requireAct(context, workId, 'read');
  const told = isTold(await listHidden(context, workId, mine));
  const { rows } = await context.database.execute<GlossaryRecord>(sql`
    select g.id, g.name, g.language, g.changes as change, g.home_id as "homeId", w.title as "homeTitle",
      (select count(*) from concept c where c.glossary_id = g.id and c.status = 'settled' and ${told}) as concepts,
      (select count(*) from concept c where c.glossary_id = g.id and c.status = 'proposed' and ${told}) as proposed
    from work_glossary u join glossary g on g.id = u.glossary_id join work w on w.id = g.home_id
    where u.work_id = ${workId}
    order by u.position, g.id`);
  return Promise.all(
    rows.map(async ({ homeId, homeTitle, ...one }) => {
      const memberships = await listMemberships(context, homeId);
      const may = (act: 'comment' | 'translate' | 'review' | 'own') => mayAct(memberships, act);
      return {
        ...one,
        isHome: homeId === workId,
        /** Empty for a work that the asker doesn't belong to. */
        home: homeId === workId || memberships.length > 0 ? homeTitle : '',
        may: { comment: may('comment'), propose: may('translate'), edit: may('review'), own: may('own') },
      };
    }),
  );
}
