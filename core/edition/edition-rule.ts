/** How an edition chooses between approved versions where nobody chose by hand; equals are settled by the newest. */
export type EditionRule =
  | { readonly kind: 'newest' }
  | { readonly kind: 'most-chosen' }
  | { readonly kind: 'contributor-first'; readonly contributorId: string };
