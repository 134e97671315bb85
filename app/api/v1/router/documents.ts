import { parseColumns } from '@/core/reading/reading-query';
import { findSentences } from '@/services/documents/find-sentences';
import { getBench } from '@/services/documents/get-bench';
import { getReading } from '@/services/documents/get-reading';
import { listConcordance } from '@/services/documents/list-concordance';
import { listRows } from '@/services/documents/list-rows';
import { listStates } from '@/services/documents/list-states';
import { locateSegment } from '@/services/documents/locate-segment';
import { searchReading } from '@/services/reading/search-reading';
import { os } from './base';

export const documents = os.documents.router({
  bench: os.documents.bench.handler(({ context, input }) => getBench(context, input)),
  states: os.documents.states.handler(({ context, input }) => listStates(context, input)),
  rows: os.documents.rows.handler(({ context, input }) => listRows(context, input)),
  find: os.documents.find.handler(({ context, input }) => findSentences(context, input)),
  concordance: os.documents.concordance.handler(({ context, input }) => listConcordance(context, input)),
  locate: os.documents.locate.handler(({ context, input }) => locateSegment(context, input)),
  reading: os.documents.reading.handler(({ context, input }) =>
    getReading(context, { ...input, columns: parseColumns(input.columns) }),
  ),
  search: os.documents.search.handler(({ context, input }) => searchReading(context, input)),
});
