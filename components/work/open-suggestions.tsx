'use client';

import { useQueries } from '@tanstack/react-query';
import { queries } from '@/api/queries';
import { Disclosure } from '@/components/ui/disclosure';
import { Link } from '@/components/ui/link';
import { mayAct } from '@/core/work/role';
import { useT } from '@/i18n/client';
import styles from './open-suggestions.module.css';
import { ownName } from './own-name';
import { useWork } from './use-work';
import { benchPath } from './work-paths';

/** What is suggested for versions of a work because another term is preferred now, by language; each leads to its sentence. */
export function OpenSuggestions() {
  const { t, lng } = useT('work');
  const { id: workId, mine, languages, chapters } = useWork();
  const concerned = languages.map(({ language }) => language).filter((one) => mayAct(mine, 'translate', one));
  const found = useQueries({
    queries: concerned.map((language) => queries.terms.suggestions.queryOptions({ input: { workId, language } })),
  });
  const open = concerned.flatMap((language, place) => {
    const suggestions = found[place]?.data ?? [];
    return suggestions.length > 0 ? [{ language, suggestions }] : [];
  });
  if (open.length === 0) return null;
  return (
    <section className={styles.open} aria-label={t('suggestions.title')}>
      <h2>{t('suggestions.title')}</h2>
      {open.map(({ language, suggestions }) => (
        <Disclosure
          key={language}
          title={t('suggestions.line', { language: ownName(language), count: suggestions.length })}
        >
          <ul>
            {suggestions.map(({ id, documentId, number, before, after, isMine }) => (
              <li key={id}>
                <Link href={`${benchPath(lng, { workId, documentId, language })}?number=${number}`}>
                  {chapters.find((one) => one.id === documentId)?.number}.{number}
                </Link>{' '}
                <bdi lang={language}>
                  <del>{before}</del> <ins>{after}</ins>
                </bdi>{' '}
                {isMine && <span>{t('suggestions.mine')}</span>}
              </li>
            ))}
          </ul>
        </Disclosure>
      ))}
    </section>
  );
}
