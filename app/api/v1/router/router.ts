import { alignments } from './alignments';
import { os } from './base';
import { documents } from './documents';
import { editions } from './editions';
import { instance } from './instance';
import { notes } from './notes';
import { people } from './people';
import { reading } from './reading';
import { review } from './review';
import { source } from './source';
import { terms } from './terms';
import { versions } from './versions';
import { works } from './works';

/** The contract, made true by the services. */
export const router = os.router({
  works,
  documents,
  source,
  versions,
  editions,
  reading,
  review,
  terms,
  alignments,
  notes,
  people,
  instance,
});
