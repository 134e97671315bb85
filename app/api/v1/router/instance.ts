import { changeEmbeddings, getEmbeddings, removeEmbeddings, testEmbeddings } from '@/services/align/embeddings-setting';
import { os } from './base';

export const instance = os.instance.router({
  embeddings: os.instance.embeddings.handler(({ context }) => getEmbeddings(context)),
  changeEmbeddings: os.instance.changeEmbeddings.handler(({ context, input }) => changeEmbeddings(context, input)),
  removeEmbeddings: os.instance.removeEmbeddings.handler(({ context }) => removeEmbeddings(context)),
  testEmbeddings: os.instance.testEmbeddings.handler(({ context, input }) => testEmbeddings(context, input.embedder)),
});
