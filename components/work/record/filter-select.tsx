'use client';

import { useSearchParams } from 'next/navigation';
import { PlainSelect } from '@/components/ui/plain-select';
import { replaceSearch } from '@/components/ui/replace-search';

type Choice = { readonly id: string; readonly name: string; readonly lang?: string };

type FilterSelectProps = {
  label: string;
  /** Its name in the page's address. */
  name: string;
  choices: readonly Choice[];
  /** What stands for no choice; without it the first choice holds. */
  all?: string;
};

const everything = 'all';

/** One thing that a page is narrowed down by, kept in its address. */
export function FilterSelect({ label, name, choices, all }: FilterSelectProps) {
  const chosen = useChosen(name, choices) ?? (all === undefined ? choices[0]?.id : undefined);
  return (
    <PlainSelect
      label={label}
      value={chosen ?? everything}
      onChange={(id) => replaceSearch({ [name]: id === everything ? null : id })}
      options={all === undefined ? choices : [{ id: everything, name: all }, ...choices]}
    />
  );
}

/** What the page's address names, where that is one of the choices. */
export function useChosen(name: string, choices: readonly { readonly id: string }[]): string | undefined {
  const asked = useSearchParams().get(name);
  return choices.find(({ id }) => id === asked)?.id;
}
