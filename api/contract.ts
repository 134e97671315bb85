import { alignments } from './contract/alignments';
import { documents } from './contract/documents';
import { editions } from './contract/editions';
import { instance } from './contract/instance';
import { notes } from './contract/notes';
import { people } from './contract/people';
import { reading } from './contract/reading';
import { review } from './contract/review';
import { source } from './contract/source';
import { terms } from './contract/terms';
import { versions } from './contract/versions';
import { works } from './contract/works';

/** The public API, served under /api/v1. The screen, the command line and anyone else use the same. */
export const contract = {
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
};
