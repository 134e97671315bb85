import { ChevronDown } from 'lucide-react';
import type { ComponentProps } from 'react';
import { PickerList } from './picker-list';

type PickerProps = Omit<ComponentProps<typeof PickerList>, 'hint'> & {
  /** Whether what is chosen stands alone, without the sign that more unfolds. */
  isBare?: boolean;
};

/** A list of places to go to, which unfolds without a script as well. */
export function Picker({ label, children, isBare = false, ...list }: PickerProps) {
  return (
    <PickerList {...list} label={label} hint={isBare ? label : undefined}>
      {children}
      {!isBare && <ChevronDown aria-hidden />}
    </PickerList>
  );
}
