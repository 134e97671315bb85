import { sql } from 'drizzle-orm';

/** Orders versions `v` by how far they are, the approved first; of those that are as far, the older. */
export const furthestFirst = sql`
  array_position(array['approved', 'in-review', 'changes-requested', 'draft', 'rejected'], v.state), v.id`;
