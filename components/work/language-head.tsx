'use client';

import { useParams } from 'next/navigation';
import type { WorkLanguage } from '@/api/contract/works';
import { Link } from '@/components/ui/link';
import { Siglum } from '@/components/ui/siglum';
import { progressOf } from '@/core/work/progress-of';
import { mayAct } from '@/core/work/role';
import { useT } from '@/i18n/client';
import styles from './matrix.module.css';
import { ownName } from './own-name';
import { useWork } from './use-work';
import { workPath } from './work-paths';

/** As many sigla as stand in a column beside the figure. */
const shownContributors = 3;

/** A language by its own name, how far it has come, and who works on it. */
export function LanguageHead({ language }: { language: WorkLanguage }) {
  const { t } = useT('work');
  const { lng } = useParams<{ lng: string }>();
  const { id, mine } = useWork();
  const { language: tag, contributors, progress, title } = language;
  const rest = contributors.length - shownContributors;
  return (
    <th scope="col" className={styles.head}>
      <span className={styles.language}>
        <bdi lang={tag} title={title || undefined}>
          {ownName(tag)}
        </bdi>
      </span>
      <span className={styles.people}>
        <span className="num">{t('percent', { share: progressOf(progress.segments).percent / 100 })}</span>
        {contributors.slice(0, shownContributors).map((one) => (
          <Siglum
            key={one.id}
            siglum={one.siglum}
            name={one.name}
            size="small"
            tone={one.isMe ? 'current' : 'someone'}
          />
        ))}
        {rest > 0 && <span className="num">{t('more', { number: rest })}</span>}
        {contributors.length === 0 && mayAct(mine, 'own') && (
          <Link href={`${workPath(lng, id)}/people`}>{t('invite')}</Link>
        )}
      </span>
    </th>
  );
}
