'use client';

import { Download, Ellipsis, Merge } from 'lucide-react';
import { useState } from 'react';
import { DialogTrigger } from 'react-aria-components/Dialog';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Disclosure } from '@/components/ui/disclosure';
import { IconButton } from '@/components/ui/icon-button';
import { useKeys } from '@/components/ui/keys/use-keys';
import { Menu, MenuItem, MenuSection } from '@/components/ui/menu';
import { Popover } from '@/components/ui/popover';
import { useT } from '@/i18n/client';
import { Part } from './part';
import styles from './parts.module.css';

export function Overlays() {
  const { t } = useT('parts');
  const [count, setCount] = useState(0);
  useKeys({ id: 'parts', label: t('title') }, [
    { id: 'count', keys: ['KeyA'], label: t('overlays.count'), run: () => setCount((before) => before + 1) },
    { id: 'clear', keys: ['Mod+Shift+KeyM'], label: t('overlays.clear'), run: () => setCount(0) },
  ]);
  return (
    <Part title={t('overlays.title')} about={t('overlays.about', { count })}>
      <div className={styles.mix}>
        <Menu
          label={t('overlays.export')}
          trigger={<Button icon={<Download aria-hidden />}>{t('overlays.export')}</Button>}
        >
          <MenuSection title={t('overlays.exportTo')}>
            <MenuItem aside={t('overlays.readers')}>{t('overlays.book')}</MenuItem>
            <MenuItem aside={t('overlays.editors')}>{t('overlays.document')}</MenuItem>
            <MenuItem isDisabled>{t('overlays.nothing')}</MenuItem>
          </MenuSection>
        </Menu>
        <DialogTrigger>
          <Button>{t('overlays.ask')}</Button>
          <Dialog title={t('overlays.ask')}>
            <p>{t('overlays.askAbout')}</p>
          </Dialog>
        </DialogTrigger>
        <DialogTrigger>
          <IconButton label={t('overlays.more')}>
            <Ellipsis aria-hidden />
          </IconButton>
          <Popover label={t('overlays.more')} arrow>
            <p>{t('overlays.askAbout')}</p>
          </Popover>
        </DialogTrigger>
        <IconButton label={t('overlays.merge')} size="small" keys="Mod+KeyM">
          <Merge aria-hidden />
        </IconButton>
        <Disclosure title={t('overlays.fold')}>
          <p>{t('overlays.askAbout')}</p>
        </Disclosure>
      </div>
    </Part>
  );
}
