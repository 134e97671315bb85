import { acceptForm, removeForm } from '@/services/terms/accept-form';
import { commentConcept, removeConceptComment } from '@/services/terms/comment-concept';
import { getConcept } from '@/services/terms/get-concept';
import { listConcepts } from '@/services/terms/list-concepts';
import { listGlossaries } from '@/services/terms/list-glossaries';
import { listTerms } from '@/services/terms/list-terms';
import { removeWaiver, waiveTerm } from '@/services/terms/waive-term';
import { os } from './base';

export const terms = os.terms.router({
  glossaries: os.terms.glossaries.handler(({ context, input }) => listGlossaries(context, input)),
  concepts: os.terms.concepts.handler(({ context, input }) => listConcepts(context, input)),
  concept: os.terms.concept.handler(({ context, input }) => getConcept(context, input)),
  comment: os.terms.comment.handler(({ context, input }) => commentConcept(context, input)),
  removeComment: os.terms.removeComment.handler(({ context, input }) => removeConceptComment(context, input)),
  inRows: os.terms.inRows.handler(({ context, input }) => listTerms(context, input)),
  acceptForm: os.terms.acceptForm.handler(({ context, input }) => acceptForm(context, input)),
  removeForm: os.terms.removeForm.handler(({ context, input }) => removeForm(context, input)),
  waive: os.terms.waive.handler(({ context, input }) => waiveTerm(context, input)),
  removeWaiver: os.terms.removeWaiver.handler(({ context, input }) => removeWaiver(context, input)),
});
