'use client';

import { useKeys } from '@/components/ui/keys/use-keys';
import { useT } from '@/i18n/client';
import { useBench } from '../bench-provider';
import type { TermCommands } from './use-term-commands';

/** The keys of the terms in the margin, and of what their check found. */
export function TermKeys({ commands }: { commands: TermCommands }) {
  const { t } = useT('terms');
  const { isOpen } = useBench().selection;
  const { entries, put, mend } = commands;
  useKeys({ id: 'bench.terms', label: t('keys.scope') }, [
    ...entries.slice(0, 9).map((entry, place) => ({
      id: `put${place + 1}`,
      keys: [`Alt+Digit${place + 1}`],
      label: t('keys.put', { number: place + 1 }),
      run: () => put(entry),
      isDisabled: !isOpen,
    })),
    { id: 'mend', keys: ['F9'], label: t('keys.mend'), run: mend, isDisabled: !isOpen },
  ]);
  return null;
}
