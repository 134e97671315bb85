'use client';

import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { useT } from '@/i18n/client';
import { AddEditionForm } from './add-edition-form';

export function AddEdition() {
  const { t } = useT('edition');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button size="small" icon={<Plus aria-hidden />} onPress={() => setOpen(true)}>
        {t('add.title')}
      </Button>
      <Dialog title={t('add.title')} isOpen={isOpen} onOpenChange={setOpen}>
        <AddEditionForm onDone={() => setOpen(false)} />
      </Dialog>
    </>
  );
}
