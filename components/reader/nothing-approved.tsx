import type { Reading } from '@/api/contract/documents';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { benchPath } from '@/components/work/work-paths';
import { getT } from '@/i18n/server';
import styles from './nothing-approved.module.css';
import text from './text.module.css';

/** Stands on the translation's page while the chapter has no text to read. */
export async function NothingApproved({ reading }: { reading: Reading }) {
  const { t, lng, i18n } = await getT('reader');
  const { work, document, language } = reading;
  return (
    <div className={`${text.grid} ${styles.place}`}>
      <div className={text.target} data-page="target" dir={i18n.dir(lng)}>
        <EmptyState
          title={t('empty.title')}
          act={
            <ButtonLink href={benchPath(lng, { workId: work.id, documentId: document.id, language })}>
              {t('empty.act')}
            </ButtonLink>
          }
        >
          {t('empty.body')}
        </EmptyState>
      </div>
    </div>
  );
}
