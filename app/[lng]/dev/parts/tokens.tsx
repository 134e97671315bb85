import { getT } from '@/i18n/server';
import { Part } from './part';
import styles from './parts.module.css';
import { colours, sentences, sizes } from './samples';

export async function Tokens() {
  const { t } = await getT('parts');
  return (
    <>
      <Part title={t('colour.title')} about={t('colour.about')}>
        <ul className={styles.swatches}>
          {colours.map((name) => (
            <li key={name}>
              <span style={{ background: `var(--${name})` }} />
              <code translate="no">{name}</code>
            </li>
          ))}
        </ul>
      </Part>
      <Part title={t('type.title')} about={t('type.about')}>
        <ul className={styles.scale}>
          {sizes.map((name) => (
            <li key={name}>
              <code translate="no">{name}</code>
              <span
                className={name.startsWith('tx') ? 'tx' : undefined}
                lang="en"
                dir="ltr"
                style={{ fontSize: `var(--${name})`, lineHeight: `var(--${name}-lh)` }}
              >
                {sentences[0].text}
              </span>
            </li>
          ))}
        </ul>
      </Part>
    </>
  );
}
