import { notFound } from 'next/navigation';
import { TopBar } from '@/components/shell/top-bar';
import { Workbench } from '@/components/shell/workbench';
import { getT } from '@/i18n/server';
import { Choices } from './choices';
import { Marks } from './marks';
import { Overlays } from './overlays';
import styles from './parts.module.css';
import { PlaceStates } from './place-states';
import { TextParts } from './text-parts';
import { Tokens } from './tokens';

/** Every part in every state, to look at while building. */
export default async function Page() {
  const isShown = process.env.NODE_ENV === 'development' || process.env.VERSO_DEV_PARTS === '1';
  if (!isShown) notFound();
  const { t, lng } = await getT('parts');
  return (
    <Workbench namespaces={['parts']}>
      <TopBar
        me={{ name: 'Nora Quiroga', siglum: 'Nq' }}
        modes={[{ href: `/${lng}/dev/parts`, label: t('title'), current: true }]}
      />
      <main id="page" className={styles.page}>
        <header className={styles.head}>
          <h1 className="tx">{t('title')}</h1>
          <p>{t('intro')}</p>
        </header>
        <Marks />
        <Choices />
        <Overlays />
        <TextParts />
        <PlaceStates />
        <Tokens />
      </main>
    </Workbench>
  );
}
