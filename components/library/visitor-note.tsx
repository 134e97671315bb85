import { ButtonLink } from '@/components/ui/button-link';
import { Link } from '@/components/ui/link';
import { getT } from '@/i18n/server';
import styles from './visitor-note.module.css';

/** What someone who isn't signed in may do here, and how to do more. */
export async function VisitorNote({ mayJoin }: { mayJoin: boolean }) {
  const { t, lng } = await getT('library');
  return (
    <section className={styles.note}>
      <h2>{t('visitor.title')}</h2>
      <p>{t('visitor.body')}</p>
      <p className={styles.acts}>
        <ButtonLink href={`/${lng}/sign-in`} variant="primary">
          {t('visitor.signIn')}
        </ButtonLink>
        {mayJoin && <Link href={`/${lng}/sign-up`}>{t('visitor.signUp')}</Link>}
      </p>
    </section>
  );
}
