import type { TFunction } from 'i18next';
import type { WorkEvent } from '@/api/contract/shapes';
import { isolate } from '@/components/ui/isolate';

/** What events told together did, without the place: “sent 4 sentences to review”. Null for acts that aren't told. */
export function describeAct(events: readonly WorkEvent[], t: TFunction<'work'>): string | null {
  const [newest] = events;
  const count = events.length;
  const name = isolate(newest?.name ?? '');
  switch (newest?.kind) {
    case 'work-imported':
      return t('act.work-imported');
    case 'work-loaded':
      return t('act.work-loaded', { count: newest.count });
    case 'work-changed':
      return t('act.work-changed');
    case 'language-added':
      return t('act.language-added', { count });
    case 'translation-imported':
      return t('act.translation-imported', { name });
    case 'member-joined':
      return t('act.member-joined', { name });
    case 'member-changed':
      return t('act.member-changed', { name });
    case 'member-removed':
      return t('act.member-removed', { name });
    case 'source-joined':
      return t('act.source-joined');
    case 'source-split':
      return t('act.source-split');
    case 'source-replaced':
      return t('act.source-replaced', { name });
    case 'source-confirmed':
      return t('act.source-confirmed');
    case 'chapters-added':
      return t('act.chapters-added', { name });
    case 'version-begun':
      return t('act.version-begun', { count });
    case 'version-merged':
      return t('act.version-merged', { count });
    case 'version-split':
      return t('act.version-split', { count });
    case 'version-restored':
      return t('act.version-restored', { count });
    case 'conflict-settled':
      return t('act.conflict-settled', { count });
    case 'edition-created':
      return t('act.edition-created', { name });
    case 'edition-changed':
      return t('act.edition-changed');
    case 'edition-removed':
      return t('act.edition-removed', { name });
    case 'version-chosen':
      return t('act.version-chosen', { count });
    case 'choice-taken-back':
      return t('act.choice-taken-back');
    case 'release-published':
      return t('act.release-published');
    case 'comment-added':
      return t('act.comment-added', { count });
    case 'comment-removed':
      return t('act.comment-removed');
    case 'thread-resolved':
      return t('act.thread-resolved');
    case 'thread-reopened':
      return t('act.thread-reopened');
    case 'note-written':
      return t('act.note-written', { count });
    case 'note-changed':
      return t('act.note-changed');
    case 'note-removed':
      return t('act.note-removed');
    case 'error-marked':
      return t('act.error-marked', { count });
    case 'error-removed':
      return t('act.error-removed');
    case 'texts-compared':
      return t('act.texts-compared');
    case 'batch-approved':
      return t('became.approved', { count: newest.count });
    case 'batch-undone':
      return t('act.batch-undone');
    case 'term-proposed':
      return t('act.term-proposed', { name });
    case 'term-settled':
      return t('act.term-settled', { name });
    case 'term-dismissed':
      return t('act.term-dismissed', { name });
    case 'term-changed':
      return t('act.term-changed', { name });
    case 'term-removed':
      return t('act.term-removed', { name });
    case 'glossary-attached':
      return t('act.glossary-attached', { name });
    case 'glossary-detached':
      return t('act.glossary-detached', { name });
    case 'glossary-removed':
      return t('act.glossary-removed', { name });
    case 'glossary-put-back':
      return t('act.glossary-put-back', { name });
    case 'import-undone':
      return t('act.import-undone', { name });
    case 'form-accepted':
      return t('act.form-accepted', { count });
    case 'term-waived':
      return t('act.term-waived', { count });
    case 'terms-imported':
      return t('act.terms-imported', { count: newest.count });
    case 'term-suggested':
      return t('act.term-suggested', { name, count: newest.count });
    case 'suggestion-dismissed':
      return t('act.suggestion-dismissed', { name });
    case 'version-state-changed':
      return describeDecision(newest.after, count, t);
    default:
      return null;
  }
}

function describeDecision(after: WorkEvent['after'], count: number, t: TFunction<'work'>): string | null {
  switch (after) {
    case 'in-review':
      return t('became.in-review', { count });
    case 'approved':
      return t('became.approved', { count });
    case 'changes-requested':
      return t('became.changes-requested', { count });
    case 'rejected':
      return t('became.rejected', { count });
    case 'withdrawn':
      return t('became.withdrawn', { count });
    case 'draft':
      return t('became.draft', { count });
    default:
      return null;
  }
}
