'use client';

import { keepCookie } from './keep-cookie';
import { type View, viewCookie } from './view';
import styles from './view-switch.module.css';

export type ViewChoice = { readonly view: View; readonly name: string; readonly lang?: string };

type ViewSwitchProps = { label: string; view: View; choices: readonly ViewChoice[] };

/** The pages to choose from on a phone. The choice itself is a matter of style sheets, so that it needs no script. */
export function ViewSwitch({ label, view: chosen, choices }: ViewSwitchProps) {
  return (
    <fieldset className={styles.switch}>
      <legend className="visually-hidden">{label}</legend>
      {choices.map(({ view, name, lang }) => (
        <label key={view} className={styles.choice}>
          <input
            type="radio"
            name="view"
            value={view}
            defaultChecked={view === chosen}
            onChange={() => keepCookie(viewCookie, view)}
            className={styles.radio}
          />
          <bdi lang={lang}>{name}</bdi>
        </label>
      ))}
    </fieldset>
  );
}
