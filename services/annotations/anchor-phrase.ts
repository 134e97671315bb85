import { type Anchor, anchorAt } from '@/core/annotation/anchor';
import { findAnchor } from '@/core/annotation/find-anchor';
import type { TextSpan } from '@/core/text/span';
import { ServiceError } from '../service-error';

/** A stretch of a text, with its words, which tell when it was taken from another text. */
export type Phrase = TextSpan & { readonly quote: string };

/** An anchor on a phrase of a text. Throws when the phrase isn't there. */
export function anchorPhrase(text: string, phrase: Phrase): Anchor {
  if (phrase.quote === '' || text.slice(phrase.start, phrase.end) !== phrase.quote) {
    throw new ServiceError('conflict', 'text-changed', { quote: phrase.quote });
  }
  return anchorAt(text, phrase);
}

/** Where an anchor's words are in a text; when they are lost, where they may have gone. Without an anchor it is the whole. */
export function placeAnchor(text: string, anchor: Anchor | null) {
  if (!anchor) return { quote: null, place: null, lost: false, proposal: null };
  const found = findAnchor(text, anchor, anchor.hadTwin);
  return {
    quote: anchor.exact,
    place: found.kind === 'found' ? found.span : null,
    lost: found.kind === 'lost',
    proposal: found.kind === 'lost' ? found.proposal : null,
  };
}
