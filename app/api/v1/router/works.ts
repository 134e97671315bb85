import { detectLanguage } from '@/services/import/detect-language';
import { getImport, importWork } from '@/services/import/import-work';
import { addLanguage } from '@/services/works/add-language';
import { changeWork } from '@/services/works/change-work';
import { findLastPlace } from '@/services/works/find-last-place';
import { getWork } from '@/services/works/get-work';
import { keepPlace } from '@/services/works/keep-place';
import { listActivity } from '@/services/works/list-activity';
import { listWaiting } from '@/services/works/list-waiting';
import { listWorks } from '@/services/works/list-works';
import { removeWork } from '@/services/works/remove-work';
import { os } from './base';

export const works = os.works.router({
  list: os.works.list.handler(({ context }) => listWorks(context)),
  get: os.works.get.handler(({ context, input }) => getWork(context, input)),
  import: os.works.import.handler(({ context, input }) => importWork(context, input)),
  importState: os.works.importState.handler(({ context, input }) => getImport(context, input)),
  detectLanguage: os.works.detectLanguage.handler(({ input }) => detectLanguage(input.text)),
  change: os.works.change.handler(({ context, input }) => changeWork(context, input)),
  remove: os.works.remove.handler(({ context, input }) => removeWork(context, input)),
  addLanguage: os.works.addLanguage.handler(({ context, input }) => addLanguage(context, input)),
  activity: os.works.activity.handler(({ context, input }) => listActivity(context, input)),
  keepPlace: os.works.keepPlace.handler(({ context, input }) => keepPlace(context, input)),
  lastPlace: os.works.lastPlace.handler(({ context }) => findLastPlace(context)),
  waiting: os.works.waiting.handler(({ context }) => listWaiting(context)),
});
