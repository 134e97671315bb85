'use client';

import { BookOpenText } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { useT } from '@/i18n/client';
import { SourceFiles } from './source-files';

/** Where owners bring newer files, add chapters, and see what splitting was taught. */
export function SourceButton() {
  const { t } = useT('work');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button icon={<BookOpenText aria-hidden />} onPress={() => setOpen(true)}>
        {t('source.title')}
      </Button>
      <Dialog title={t('source.title')} isOpen={isOpen} onOpenChange={setOpen}>
        <SourceFiles />
      </Dialog>
    </>
  );
}
