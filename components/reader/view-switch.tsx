'use client';

import { useT } from 'next-i18next/client';
import { ownName } from '@/components/work/own-name';
import { type View, viewCookie, views } from './view';
import styles from './view-switch.module.css';

const year = 365 * 24 * 60 * 60;

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
            onChange={() => keepView(view)}
            className={styles.radio}
          />
          <span lang={language[view]}>{label[view]}</span>
        </label>
      ))}
    </fieldset>
  );
}

function keepView(view: View): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing on plain http, where a workbench on a local network runs
  document.cookie = `${viewCookie}=${view}; path=/; max-age=${year}; samesite=lax`;
}
