'use client';

import { FileDown } from 'lucide-react';
import { useParams } from 'next/navigation';
import { ButtonLink } from '@/components/ui/button-link';
import { useT } from '@/i18n/client';

export function ImportTranslationLink({ workId }: { workId: string }) {
  const { t } = useT('align');
  const { lng } = useParams<{ lng: string }>();
  return (
    <ButtonLink href={`/${lng}/works/${workId}/import-translation`} icon={<FileDown aria-hidden />}>
      {t('import.title')}
    </ButtonLink>
  );
}
