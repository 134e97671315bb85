'use client';

import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { useT } from '@/i18n/client';
import { AddLanguageForm } from './add-language-form';

export function AddLanguage() {
  const { t } = useT('work');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button icon={<Plus aria-hidden />} onPress={() => setOpen(true)}>
        {t('add.title')}
      </Button>
      <Dialog title={t('add.title')} isOpen={isOpen} onOpenChange={setOpen}>
        <AddLanguageForm onDone={() => setOpen(false)} />
      </Dialog>
    </>
  );
}
