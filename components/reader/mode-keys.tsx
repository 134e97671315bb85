'use client';

import { useRouter } from 'next/navigation';
import { useKeys } from '@/components/ui/keys/use-keys';
import { type ReadingMode, readingModes } from '@/core/reading/reading-query';
import { useT } from '@/i18n/client';

/** The figures choose how both texts are seen, in the order of the bar. */
export function ModeKeys({ paths }: { paths: Readonly<Record<ReadingMode, string>> }) {
  const { t } = useT('reader');
  const router = useRouter();
  useKeys(
    { id: 'reader.modes', label: t('mode.label') },
    readingModes.map((mode, place) => ({
      id: mode,
      keys: [`Digit${place + 1}`],
      label: t(`mode.${mode}`),
      run: () => router.push(paths[mode], { scroll: false }),
    })),
  );
  return null;
}
