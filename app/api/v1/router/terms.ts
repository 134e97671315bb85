import { acceptForm, removeForm } from '@/services/terms/accept-form';
import { attachGlossary, detachGlossary } from '@/services/terms/attach-glossary';
import { commentConcept, removeConceptComment } from '@/services/terms/comment-concept';
import { countConcepts } from '@/services/terms/count-concepts';
import { createGlossary } from '@/services/terms/create-glossary';
import { dismissCandidate } from '@/services/terms/dismiss-candidate';
import { exportTerms } from '@/services/terms/export-terms';
import { getChange } from '@/services/terms/get-change';
import { getConcept } from '@/services/terms/get-concept';
import { holdConcept, listHolds } from '@/services/terms/hold-concept';
import { importTerms } from '@/services/terms/import-terms';
import { listAttachable } from '@/services/terms/list-attachable';
import { listCandidates } from '@/services/terms/list-candidates';
import { listChecks } from '@/services/terms/list-checks';
import { listConcepts } from '@/services/terms/list-concepts';
import { listGlossaries } from '@/services/terms/list-glossaries';
import { listImports } from '@/services/terms/list-imports';
import { listRemovedGlossaries } from '@/services/terms/list-removed-glossaries';
import { listSuggestions } from '@/services/terms/list-suggestions';
import { listTerms } from '@/services/terms/list-terms';
import { listUses } from '@/services/terms/list-uses';
import { markLine } from '@/services/terms/mark-line';
import { orderGlossaries } from '@/services/terms/order-glossaries';
import { previewRemoval } from '@/services/terms/preview-removal';
import { previewReplacement } from '@/services/terms/preview-replacement';
import { proposeConcept } from '@/services/terms/propose-concept';
import { proposeRenderings } from '@/services/terms/propose-renderings';
import { removeConcept } from '@/services/terms/remove-concept';
import { putBackGlossary, removeGlossary } from '@/services/terms/remove-glossary';
import { renameGlossary } from '@/services/terms/rename-glossary';
import { saveConcept } from '@/services/terms/save-concept';
import { setLinePolicy } from '@/services/terms/set-line-policy';
import { settleConcept } from '@/services/terms/settle-concept';
import { settleSuggestion } from '@/services/terms/settle-suggestion';
import { suggestReplacement } from '@/services/terms/suggest-replacement';
import { takeBackChange } from '@/services/terms/take-back-change';
import { undoImport } from '@/services/terms/undo-import';
import { removeWaiver, waiveTerm } from '@/services/terms/waive-term';
import { os } from './base';

export const terms = os.terms.router({
  glossaries: os.terms.glossaries.handler(({ context, input }) => listGlossaries(context, input)),
  createGlossary: os.terms.createGlossary.handler(({ context, input }) => createGlossary(context, input)),
  orderGlossaries: os.terms.orderGlossaries.handler(({ context, input }) => orderGlossaries(context, input)),
  attachable: os.terms.attachable.handler(({ context, input }) => listAttachable(context, input)),
  attachGlossary: os.terms.attachGlossary.handler(({ context, input }) => attachGlossary(context, input)),
  detachGlossary: os.terms.detachGlossary.handler(({ context, input }) => detachGlossary(context, input)),
  renameGlossary: os.terms.renameGlossary.handler(({ context, input }) => renameGlossary(context, input)),
  removeGlossary: os.terms.removeGlossary.handler(({ context, input }) => removeGlossary(context, input)),
  previewRemoval: os.terms.previewRemoval.handler(({ context, input }) => previewRemoval(context, input)),
  removedGlossaries: os.terms.removedGlossaries.handler(({ context, input }) => listRemovedGlossaries(context, input)),
  putBackGlossary: os.terms.putBackGlossary.handler(({ context, input }) => putBackGlossary(context, input)),
  concepts: os.terms.concepts.handler(({ context, input }) => listConcepts(context, input)),
  conceptCounts: os.terms.conceptCounts.handler(({ context, input }) => countConcepts(context, input)),
  concept: os.terms.concept.handler(({ context, input }) => getConcept(context, input)),
  uses: os.terms.uses.handler(({ context, input }) => listUses(context, input)),
  save: os.terms.save.handler(({ context, input }) => saveConcept(context, input)),
  remove: os.terms.remove.handler(({ context, input }) => removeConcept(context, input)),
  propose: os.terms.propose.handler(({ context, input }) => proposeConcept(context, input)),
  settle: os.terms.settle.handler(({ context, input }) => settleConcept(context, input)),
  takeBack: os.terms.takeBack.handler(({ context, input }) => takeBackChange(context, input)),
  change: os.terms.change.handler(({ context, input }) => getChange(context, input)),
  comment: os.terms.comment.handler(({ context, input }) => commentConcept(context, input)),
  removeComment: os.terms.removeComment.handler(({ context, input }) => removeConceptComment(context, input)),
  inRows: os.terms.inRows.handler(({ context, input }) => listTerms(context, input)),
  checks: os.terms.checks.handler(({ context, input }) => listChecks(context, input)),
  proposeRenderings: os.terms.proposeRenderings.handler(({ context, input }) => proposeRenderings(context, input)),
  setLinePolicy: os.terms.setLinePolicy.handler(({ context, input }) => setLinePolicy(context, input)),
  markLine: os.terms.markLine.handler(({ context, input }) => markLine(context, input)),
  holds: os.terms.holds.handler(({ context, input }) => listHolds(context, input)),
  hold: os.terms.hold.handler(({ context, input }) => holdConcept(context, input)),
  previewReplacement: os.terms.previewReplacement.handler(({ context, input }) => previewReplacement(context, input)),
  suggestReplacement: os.terms.suggestReplacement.handler(({ context, input }) => suggestReplacement(context, input)),
  suggestions: os.terms.suggestions.handler(({ context, input }) => listSuggestions(context, input)),
  settleSuggestion: os.terms.settleSuggestion.handler(({ context, input }) => settleSuggestion(context, input)),
  importTerms: os.terms.importTerms.handler(({ context, input }) => importTerms(context, input)),
  imports: os.terms.imports.handler(({ context, input }) => listImports(context, input)),
  undoImport: os.terms.undoImport.handler(({ context, input }) => undoImport(context, input)),
  exportTerms: os.terms.exportTerms.handler(({ context, input }) => exportTerms(context, input)),
  candidates: os.terms.candidates.handler(({ context, input }) => listCandidates(context, input)),
  dismissCandidate: os.terms.dismissCandidate.handler(({ context, input }) => dismissCandidate(context, input)),
  acceptForm: os.terms.acceptForm.handler(({ context, input }) => acceptForm(context, input)),
  removeForm: os.terms.removeForm.handler(({ context, input }) => removeForm(context, input)),
  waive: os.terms.waive.handler(({ context, input }) => waiveTerm(context, input)),
  removeWaiver: os.terms.removeWaiver.handler(({ context, input }) => removeWaiver(context, input)),
});
