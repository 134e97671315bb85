import { type Membership, mayAct, type Visibility } from './role';

/** Whether someone with these memberships may see a work at all. */
export function mayRead(work: { readonly visibility: Visibility }, memberships: readonly Membership[]): boolean {
  if (work.visibility === 'private') return mayAct(memberships, 'own');
  return work.visibility === 'public' || mayAct(memberships, 'read');
}
