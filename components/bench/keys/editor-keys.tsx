'use client';

import { useKeys } from '@/components/ui/keys/use-keys';
import { useT } from '@/i18n/client';
import { useBench } from '../bench-provider';
import { useCommands } from '../use-commands';

/** Keys that also work while a text is open for writing. */
export function EditorKeys() {
  const { t } = useT('bench');
  const { selection } = useBench();
  const bench = useCommands();
  const isDisabled = !bench.mayWrite;
  const taken = Math.min(9, Math.max(1, bench.rivals.length));

  useKeys({ id: 'bench.editor', label: t('keys.editor') }, [
    { id: 'send', keys: ['Mod+Enter'], label: t('keys.send'), run: () => bench.send('in-review'), isDisabled },
    {
      id: 'sendApproved',
      keys: ['Mod+Shift+Enter'],
      label: t('keys.sendApproved'),
      run: () => bench.send('approved'),
      isDisabled: isDisabled || !bench.mayReview,
    },
    { id: 'merge', keys: ['Mod+KeyM'], label: t('tool.merge'), run: () => void bench.mergeNext(), isDisabled },
    { id: 'split', keys: ['Mod+Shift+KeyM'], label: t('tool.split'), run: () => void bench.split(), isDisabled },
    { id: 'leaveOut', keys: ['Mod+Shift+KeyO'], label: t('keys.omit'), run: bench.toggleOmitted, isDisabled },
    { id: 'leave', keys: ['Escape'], label: t('keys.leave'), run: selection.close, isDisabled: !selection.isOpen },
    ...Array.from({ length: taken }, (_, place) => ({
      id: `take${place + 1}`,
      // Some browsers keep Ctrl with a digit for their tabs.
      keys: [`Mod+Digit${place + 1}`, `Alt+Shift+Digit${place + 1}`],
      label: t('keys.take', { number: place + 1 }),
      run: () => bench.takeOver(place),
      isDisabled,
    })),
  ]);
  return null;
}
