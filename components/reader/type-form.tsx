'use client';

import { useRouter } from 'next/navigation';
import { Checkbox } from '@/components/ui/checkbox';
import { type Degree, faces, papers, ranges } from '@/core/reading/type-settings';
import { useT } from '@/i18n/client';
import { useTypeSettings } from './pages';
import styles from './type-form.module.css';

const degrees: readonly Degree[] = ['size', 'leading', 'measure'];

/** Faces go by their own names in all languages. */
const faceNames = { literata: 'Literata', gentium: 'Gentium', 'source-sans': 'Source Sans' };

/** Whether lines in other languages stand word by word, and where the chapter is read the other way. */
export type LinesChoice = { readonly path: string; readonly isShown: boolean };

/** Page, face, size, leading and measure, and what is shown besides; each acts at once. */
export function TypeForm({ lines }: { lines: LinesChoice | null }) {
  const { t } = useT('reader');
  const router = useRouter();
  const { settings, change } = useTypeSettings();
  return (
    <div className={styles.form}>
      <fieldset className={styles.row}>
        <legend>{t('type.page')}</legend>
        <div className={styles.papers}>
          {papers.map((paper) => (
            <label key={paper}>
              <input
                type="radio"
                name="paper"
                className="visually-hidden"
                checked={settings.paper === paper}
                onChange={() => change({ paper })}
              />
              {t(`type.papers.${paper}`)}
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset className={styles.row}>
        <legend>{t('type.face')}</legend>
        <div className={styles.faces}>
          {faces.map((face) => (
            <label key={face} data-face={face}>
              <input
                type="radio"
                name="face"
                className="visually-hidden"
                checked={settings.face === face}
                onChange={() => change({ face })}
              />
              <span lang="en">{faceNames[face]}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {degrees.map((degree) => (
        <label key={degree} className={styles.row}>
          {t(`type.${degree}`)}
          <input
            type="range"
            min={ranges[degree].from}
            max={ranges[degree].to}
            step={ranges[degree].step}
            value={settings[degree]}
            onChange={(event) => change({ [degree]: event.target.valueAsNumber })}
          />
        </label>
      ))}
      <div className={styles.more}>
        <Checkbox isSelected={settings.numbers} onChange={(numbers) => change({ numbers })}>
          {t('type.numbers')}
        </Checkbox>
        <Checkbox isSelected={settings.notes} onChange={(notes) => change({ notes })}>
          {t('type.notes')}
        </Checkbox>
        <Checkbox isSelected={settings.words} onChange={(words) => change({ words })}>
          {t('type.words')}
        </Checkbox>
        <Checkbox isSelected={settings.justify} onChange={(justify) => change({ justify })}>
          {t('type.justify')}
        </Checkbox>
        {lines && (
          <div className={styles.wide}>
            <Checkbox isSelected={lines.isShown} onChange={() => router.push(lines.path, { scroll: false })}>
              {t('type.lines')}
            </Checkbox>
          </div>
        )}
      </div>
    </div>
  );
}
