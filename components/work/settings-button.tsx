'use client';

import { Settings } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { useT } from '@/i18n/client';
import { RemoveWork } from './remove-work';
import { SettingsForm } from './settings-form';

export function SettingsButton() {
  const { t } = useT('work');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button icon={<Settings aria-hidden />} onPress={() => setOpen(true)}>
        {t('settings.title')}
      </Button>
      <Dialog title={t('settings.title')} isOpen={isOpen} onOpenChange={setOpen}>
        <SettingsForm onDone={() => setOpen(false)} />
        <RemoveWork />
      </Dialog>
    </>
  );
}
