'use client';

import { useRouter } from 'next/navigation';
import { useKeys } from '@/components/ui/keys/use-keys';
import { useT } from '@/i18n/client';
import { directionOf } from '@/i18n/languages';

/** The arrow keys turn to the chapter that lies that way. */
export function ChapterKeys({ before, after }: { before: string | null; after: string | null }) {
  const { t, lng } = useT('reader');
  const router = useRouter();
  const isFromRight = directionOf(lng) === 'rtl';
  const turn = (path: string | null) => path && router.push(path);
  useKeys({ id: 'reader.chapters', label: t('chapters') }, [
    {
      id: 'before',
      keys: [isFromRight ? 'ArrowRight' : 'ArrowLeft'],
      label: t('before'),
      isDisabled: before === null,
      run: () => turn(before),
    },
    {
      id: 'after',
      keys: [isFromRight ? 'ArrowLeft' : 'ArrowRight'],
      label: t('after'),
      isDisabled: after === null,
      run: () => turn(after),
    },
  ]);
  return null;
}
