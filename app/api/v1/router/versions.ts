import { decideVersion } from '@/services/versions/decide-version';
import { getHistory } from '@/services/versions/get-history';
import { restoreRevision } from '@/services/versions/restore-revision';
import { saveVersion } from '@/services/versions/save-version';
import { splitVersion } from '@/services/versions/split-version';
import { os } from './base';

export const versions = os.versions.router({
  save: os.versions.save.handler(({ context, input }) => saveVersion(context, input)),
  split: os.versions.split.handler(({ context, input }) => splitVersion(context, input)),
  decide: os.versions.decide.handler(({ context, input }) => decideVersion(context, input)),
  restore: os.versions.restore.handler(({ context, input }) => restoreRevision(context, input)),
  history: os.versions.history.handler(({ context, input }) => getHistory(context, input)),
});
