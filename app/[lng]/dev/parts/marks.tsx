'use client';

import { Button } from '@/components/ui/button';
import { CheckMark } from '@/components/ui/check-mark';
import { KeyCap } from '@/components/ui/keys/key-cap';
import { ProgressInks } from '@/components/ui/progress-inks';
import { ProgressLegend } from '@/components/ui/progress-legend';
import { Siglum } from '@/components/ui/siglum';
import { markedStates } from '@/components/ui/state-glyph';
import { StateMark } from '@/components/ui/state-mark';
import { useT } from '@/i18n/client';
import { Part } from './part';
import styles from './parts.module.css';
import { people } from './samples';

export function Marks() {
  const { t } = useT('parts');
  return (
    <div className={styles.two}>
      <Part title={t('states.title')} about={t('states.about')}>
        <ul className={styles.inventory}>
          {markedStates.map((state) => (
            <li key={state}>
              <StateMark state={state} />
            </li>
          ))}
        </ul>
      </Part>
      <Part title={t('checks.title')} about={t('checks.about')}>
        <p className={styles.mix}>
          <CheckMark tone="fault">{t('checks.fault')}</CheckMark>
          <CheckMark tone="care">{t('checks.care')}</CheckMark>
          <CheckMark tone="hint">{t('checks.hint')}</CheckMark>
          <CheckMark tone="used">{t('checks.used')}</CheckMark>
        </p>
        <p className={`tx ${styles.mix}`}>
          <span className="mark-fault">{t('checks.wavy')}</span>
          <span className="mark-care">{t('checks.dashed')}</span>
          <span className="mark-term">{t('checks.dotted')}</span>
        </p>
      </Part>
      <Part title={t('progress.title')} about={t('progress.about')}>
        <div className={styles.inks}>
          <ProgressInks approved={38} inReview={19} draft={23} total={100} label={t('progress.label')} />
        </div>
        <ProgressLegend />
      </Part>
      <Part title={t('acts.title')} about={t('acts.about')}>
        <p className={styles.mix}>
          <Siglum {...people.you} tone="current" />
          <span>{t('acts.you')}</span>
          <Siglum {...people.other} />
          <span>{t('acts.other')}</span>
          <Siglum {...people.present} tone="present" />
          <span>{t('acts.present')}</span>
          <KeyCap keys="Mod+Enter" />
          <KeyCap keys="Alt+Digit1" />
        </p>
        <p className={styles.mix}>
          <Button variant="primary" keys="Mod+Enter">
            {t('acts.send')}
          </Button>
          <Button>{t('acts.request')}</Button>
          <Button isDisabled>{t('acts.finish')}</Button>
          <Button variant="plain">{t('acts.later')}</Button>
        </p>
      </Part>
    </div>
  );
}
