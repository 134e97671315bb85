'use client';

import { useT } from '@/i18n/client';
import { Button } from '../button';
import { Dialog } from '../dialog';
import { PartsProvider } from '../parts-provider';
import styles from './key-list.module.css';
import type { ScopedKeys } from './key-registry';
import { KeyRow } from './key-row';
import { useKeyMap, writeKeyMap } from './use-key-map';

type KeyListProps = { listed: readonly ScopedKeys[] | null; onClose: () => void };

/** The keys of the page by scope; a cap is pressed to change it. */
export function KeyList({ listed, onClose }: KeyListProps) {
  const { t } = useT('common');
  const keyMap = useKeyMap();
  return (
    <PartsProvider>
      <Dialog title={t('keys.title')} isOpen={listed !== null} onOpenChange={(isOpen) => isOpen || onClose()}>
        <div className={styles.scopes}>
          {listed?.map(({ scope, bindings }) => (
            <section key={scope.id}>
              <h3 className={styles.scope}>{scope.label}</h3>
              <ul>
                {bindings.map((binding) => (
                  <KeyRow key={binding.id} scope={scope} binding={binding} listed={listed} />
                ))}
              </ul>
            </section>
          ))}
        </div>
        {Object.keys(keyMap).length > 0 && (
          <Button size="small" onPress={() => writeKeyMap({})}>
            {t('keys.reset')}
          </Button>
        )}
      </Dialog>
    </PartsProvider>
  );
}
