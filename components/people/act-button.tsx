'use client';

import { type ReactNode, useState } from 'react';
import { Button } from '@/components/ui/button';
import { CheckMark } from '@/components/ui/check-mark';
import { useT } from '@/i18n/client';
import { describeRefusal } from './refusal';

type ActButtonProps = {
  children: ReactNode;
  /** The whole of it, where the words alone don't say on what it acts. */
  label?: string;
  act: () => Promise<unknown>;
};

/** A button whose act may be refused, which it then says itself. */
export function ActButton({ children, label, act }: ActButtonProps) {
  const { t } = useT('people');
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);

  async function press() {
    setIsBusy(true);
    const message = await act().then(
      () => null,
      (error) => describeRefusal(error, t).message,
    );
    setRefusal(message);
    setIsBusy(false);
  }

  return (
    <>
      {refusal !== null && (
        <span role="alert">
          <CheckMark tone="fault">{refusal}</CheckMark>
        </span>
      )}
      <Button size="small" isPending={isBusy} onPress={press} {...(label !== undefined && { 'aria-label': label })}>
        {children}
      </Button>
    </>
  );
}
