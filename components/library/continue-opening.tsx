'use client';

import { useRouter } from 'next/navigation';
import type { LastPlace } from '@/api/contract/works';
import { ButtonLink } from '@/components/ui/button-link';
import { isolate } from '@/components/ui/isolate';
import { KeyCap } from '@/components/ui/keys/key-cap';
import { useKeys } from '@/components/ui/keys/use-keys';
import { useMoment } from '@/components/work/use-moment';
import { benchPath } from '@/components/work/work-paths';
import { languageDirection, languageName } from '@/core/text/language';
import { useT } from '@/i18n/client';
import { directionOf } from '@/i18n/languages';
import styles from './continue-opening.module.css';

/** The very opening that the person left: the sentence and their text of it. */
export function ContinueOpening({ place }: { place: LastPlace }) {
  const { t, lng } = useT('library');
  const router = useRouter();
  const when = useMoment(place.keptAt);
  const { document, number, language, sourceLanguage } = place;
  const href = `${benchPath(lng, place)}?at=${place.segmentId}`;
  useKeys({ id: 'library', label: t('title') }, [
    { id: 'continue', keys: ['Enter'], label: t('continue.act'), run: () => router.push(href) },
  ]);
  const pair = { source: languageName(sourceLanguage, lng), target: languageName(language, lng) };
  return (
    // the page of the text that runs from the right is the right-hand one
    <section className={styles.opening} aria-label={t('continue.label')} dir={languageDirection(sourceLanguage)}>
      <div className={styles.place} dir={directionOf(lng)}>
        <p className="title" lang={sourceLanguage}>
          <bdi>{place.workTitle}</bdi>
        </p>
        <p>{t('continue.place', { chapter: isolate(`${document.number} ${document.title}`), number })}</p>
        <p className={styles.when}>{t('continue.stopped', { when })}</p>
      </div>
      <p className={`tx ${styles.source}`} lang={sourceLanguage} dir={languageDirection(sourceLanguage)}>
        <span>{place.sourceText.trim()}</span>
      </p>
      <p className={`tx ${styles.target}`} lang={language} dir={languageDirection(language)}>
        <span>
          {place.targetText}
          <i className={styles.caret} />
        </span>
      </p>
      <div className={styles.act} dir={directionOf(lng)}>
        <ButtonLink href={href} variant="primary">
          {t('continue.act')} <KeyCap keys="Enter" hidden />
        </ButtonLink>
        <p>{t('continue.pair', pair)}</p>
      </div>
    </section>
  );
}
