'use client';

import type { Opened } from '@/components/ui/opener';
import { OpenedPopover } from '@/components/ui/popover';
import { useT } from '@/i18n/client';
import { useBench } from '../bench-provider';
import { useRowSettings } from '../rows/row-settings';
import { useCommands } from '../use-commands';
import styles from './suggestion-list.module.css';
import { useSuggestions } from './use-suggestions';

/** The open suggestions of the chapter; each leads to its sentence. */
export function SuggestionList(opened: Opened) {
  const { t } = useT('terms');
  const { chapter } = useBench();
  const { target } = useRowSettings();
  const { goTo } = useCommands();
  const suggestions = useSuggestions();
  return (
    <OpenedPopover {...opened} label={t('suggested.title')} placement="bottom end">
      <ul className={styles.list}>
        {suggestions.map(({ id, number, before, after, isMine }) => (
          <li key={id}>
            <button
              type="button"
              className={styles.suggestion}
              onClick={() => {
                goTo(number, { align: 'center' });
                opened.onClose();
              }}
            >
              <span className="num">
                {chapter.bench.document.number}.{number}
              </span>
              <bdi lang={target.language}>
                <del>{before}</del> <ins>{after}</ins>
              </bdi>
              {isMine && <span className="faint">{t('suggested.mine')}</span>}
            </button>
          </li>
        ))}
      </ul>
    </OpenedPopover>
  );
}
