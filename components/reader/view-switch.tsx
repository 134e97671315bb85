'use client';

import { useT } from 'next-i18next/client';
import { ownName } from '@/components/work/own-name';
import { keepCookie } from './keep-cookie';
import { type View, viewCookie, views } from './view';
import styles from './view-switch.module.css';

type ViewSwitchProps = { view: View; source: string; target: string };

/** The pages to choose from on a phone. The choice itself is a matter of style sheets, so that it needs no script. */
export function ViewSwitch({ view: chosen, source, target }: ViewSwitchProps) {
  const { t } = useT('reader');
  const label = { target: ownName(target), source: ownName(source), both: t('view.both') };
  const language = { target, source, both: undefined };
  return (
    <fieldset className={styles.switch}>
      <legend className="visually-hidden">{t('view.label')}</legend>
      {views.map((view) => (
        <label key={view} className={styles.choice}>
          <input
            type="radio"
            name="view"
            value={view}
            defaultChecked={view === chosen}
            onChange={() => keepCookie(viewCookie, view)}
            className={styles.radio}
          />
          <span lang={language[view]}>{label[view]}</span>
        </label>
      ))}
    </fieldset>
  );
}
