'use client';

import { type CSSProperties, createContext, type ReactNode, useContext, useState } from 'react';
import { plainType, type TypeSettings } from '@/core/reading/type-settings';
import styles from './reader.module.css';
import { keepTypeSettings } from './type-cookie';

type Setting = { readonly settings: TypeSettings; readonly change: (change: Partial<TypeSettings>) => void };

const SettingContext = createContext<Setting>({ settings: plainType, change: () => {} });

/** How the pages are set, and the way to set them otherwise. */
export function useTypeSettings(): Setting {
  return useContext(SettingContext);
}

/** The pages of the reader, set as this device remembers. */
export function Pages({ settings: kept, children }: { settings: TypeSettings; children: ReactNode }) {
  const [settings, setSettings] = useState(kept);
  function change(part: Partial<TypeSettings>) {
    const changed = { ...settings, ...part };
    setSettings(changed);
    keepTypeSettings(changed);
  }
  return (
    <SettingContext value={{ settings, change }}>
      <div
        className={styles.reader}
        style={degreesOf(settings)}
        data-paper={settings.paper}
        data-face={settings.face}
        data-justify={settings.justify}
        data-numbers={settings.numbers}
        data-with-notes={settings.notes}
        data-with-words={settings.words}
      >
        {children}
      </div>
    </SettingContext>
  );
}

/** The style sheets know the plain sizes of each screen and script; these say how much more or less it is. */
function degreesOf({ size, leading, measure }: TypeSettings): CSSProperties {
  const degrees: Record<string, number> = {
    '--by-size': size / plainType.size,
    '--by-leading': leading / plainType.leading,
    '--by-measure': measure / plainType.measure,
  };
  return degrees;
}
