'use client';

import { useParams } from 'next/navigation';
import type { ListedWork } from '@/api/contract/works';
import { Link } from '@/components/ui/link';
import { useKindName } from '@/components/work/use-kind-name';
import { workPath } from '@/components/work/work-paths';
import { useT } from '@/i18n/client';
import { describeRoles } from './describe-roles';
import { LanguageRow } from './language-row';
import { LastTouch } from './last-touch';
import styles from './work-row.module.css';

export function WorkRow({ work }: { work: ListedWork }) {
  const { t } = useT('library');
  const { lng } = useParams<{ lng: string }>();
  const kindName = useKindName();
  const { title, author, kind, language, languages, mine, lastEvent, documents, segments } = work;
  const facts = [
    kind && kindName(kind),
    t('works.chapters', { count: documents }),
    t('works.sentences', { count: segments }),
  ].filter(Boolean);
  const path = workPath(lng, work.id);
  const isOwner = mine.some(({ role }) => role === 'owner');
  return (
    <li className={styles.work}>
      <div className={styles.about}>
        <h3>
          <Link href={path} tone="plain">
            <bdi className="title" lang={language}>
              {title}
            </bdi>
          </Link>
        </h3>
        <p>
          <bdi>{author}</bdi>
        </p>
        <p className={styles.meta}>{new Intl.ListFormat(lng, { type: 'unit', style: 'short' }).format(facts)}</p>
      </div>
      {languages.length > 0 ? (
        <ul className={styles.languages}>
          {languages.map((one) => (
            <LanguageRow key={one.language} work={work} language={one} />
          ))}
        </ul>
      ) : (
        <p className={styles.noLanguage}>
          {t('works.noLanguage')} {isOwner && <Link href={path}>{t('works.addFirst')}</Link>}
        </p>
      )}
      <div className={styles.mine}>
        {mine.length > 0 && <p>{describeRoles(mine, t)}</p>}
        {lastEvent && <LastTouch event={lastEvent} />}
      </div>
    </li>
  );
}
