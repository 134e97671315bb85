import { changeEdition } from '@/services/editions/change-edition';
import { chooseVersion } from '@/services/editions/choose-version';
import { compareReleases } from '@/services/editions/compare-releases';
import { createEdition } from '@/services/editions/create-edition';
import { getCredits } from '@/services/editions/get-credits';
import { listChosen } from '@/services/editions/list-chosen';
import { listEditions } from '@/services/editions/list-editions';
import { listReleases } from '@/services/editions/list-releases';
import { listSeams } from '@/services/editions/list-seams';
import { publishEdition } from '@/services/editions/publish-edition';
import { removeEdition } from '@/services/editions/remove-edition';
import { takeBackChoice } from '@/services/editions/take-back-choice';
import { os } from './base';

export const editions = os.editions.router({
  list: os.editions.list.handler(({ context, input }) => listEditions(context, input)),
  create: os.editions.create.handler(({ context, input }) => createEdition(context, input)),
  change: os.editions.change.handler(({ context, input }) => changeEdition(context, input)),
  remove: os.editions.remove.handler(({ context, input }) => removeEdition(context, input)),
  chosen: os.editions.chosen.handler(({ context, input }) => listChosen(context, input)),
  choose: os.editions.choose.handler(({ context, input }) => chooseVersion(context, input)),
  takeBack: os.editions.takeBack.handler(({ context, input }) => takeBackChoice(context, input)),
  publish: os.editions.publish.handler(({ context, input }) => publishEdition(context, input)),
  releases: os.editions.releases.handler(({ context, input }) => listReleases(context, input)),
  compare: os.editions.compare.handler(({ context, input }) => compareReleases(context, input)),
  seams: os.editions.seams.handler(({ context, input }) => listSeams(context, input)),
  credits: os.editions.credits.handler(({ context, input }) => getCredits(context, input)),
});
