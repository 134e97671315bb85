export const roles = ['owner', 'reviewer', 'translator', 'commenter', 'reader'] as const;
export type Role = (typeof roles)[number];

export const visibilities = ['private', 'team', 'public'] as const;
export type Visibility = (typeof visibilities)[number];

/** One role in one work; without languages it holds for all of them. */
export type Membership = { readonly role: Role; readonly languages: readonly string[] | null };

export type Act = 'read' | 'comment' | 'translate' | 'review' | 'annotate' | 'change-source' | 'own';

const rolesFor: Record<Act, readonly Role[]> = {
  read: roles,
  comment: ['owner', 'reviewer', 'translator', 'commenter'],
  translate: ['owner', 'reviewer', 'translator'],
  review: ['owner', 'reviewer'],
  /** Notes on the source, which readers of all languages see. */
  annotate: ['owner', 'reviewer'],
  // The source is everyone's: translators ask for a change of it by a comment.
  'change-source': ['owner', 'reviewer'],
  own: ['owner'],
};

/** Whether memberships in a work allow an act, in a language where the act has one. */
export function mayAct(memberships: readonly Membership[], act: Act, language?: string): boolean {
  return memberships.some(
    (membership) =>
      rolesFor[act].includes(membership.role) &&
      (language === undefined || membership.languages === null || membership.languages.includes(language)),
  );
}
