import { ButtonLink } from '@/components/ui/button-link';
import { getT } from '@/i18n/server';
import styles from './set-up-banner.module.css';

/** Nobody owns the instance yet: the first who comes may. */
export async function SetUpBanner() {
  const { t, lng } = await getT('library');
  return (
    <section className={styles.banner} aria-labelledby="set-up">
      <p id="set-up">
        <strong>{t('setUp.title')}</strong> {t('setUp.body')}
      </p>
      <ButtonLink href={`/${lng}/setup`} variant="primary">
        {t('setUp.act')}
      </ButtonLink>
    </section>
  );
}
