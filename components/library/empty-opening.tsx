import { ButtonLink } from '@/components/ui/button-link';
import { Link } from '@/components/ui/link';
import { getT } from '@/i18n/server';
import styles from './empty-opening.module.css';
import { ImportBox } from './import-box';
import { LazyJoinForm } from './lazy-join-form';

type EmptyOpeningProps = {
  isSignedIn: boolean;
  /** Whether there are works of others to read, which stand below. */
  hasOpenWorks: boolean;
};

/** A library without works of one's own: the two pages say what they are for. */
export async function EmptyOpening({ isSignedIn, hasOpenWorks }: EmptyOpeningProps) {
  const { t, lng } = await getT('library');
  return (
    <div className={styles.opening} data-tall={!hasOpenWorks}>
      <section className={styles.verso}>
        <div>
          <h2 className={`tx ${styles.title}`}>{t('empty.verso')}</h2>
          <p className={styles.lead}>{t('empty.bring')}</p>
          {isSignedIn ? (
            <ImportBox />
          ) : (
            <p>
              <ButtonLink href={`/${lng}/sign-in`} variant="primary">
                {t('visitor.signIn')}
              </ButtonLink>
            </p>
          )}
          {hasOpenWorks && (
            <p className={styles.alternative}>
              {t('empty.noText')} <Link href="#works">{t('empty.sample')}</Link>
            </p>
          )}
        </div>
      </section>
      <section className={styles.recto}>
        <div>
          <h2 className={`tx ${styles.title}`}>{t('empty.recto')}</h2>
          <p className={styles.lead}>{t('empty.invited')}</p>
          <LazyJoinForm />
          {hasOpenWorks && (
            <p className={styles.alternative}>
              {t('empty.onlyRead')} <Link href="#works">{t('empty.openWorks')}</Link>
            </p>
          )}
        </div>
      </section>
    </div>
  );
}
