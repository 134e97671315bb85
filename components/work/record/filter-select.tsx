'use client';

import { useSearchParams } from 'next/navigation';
import { Option } from '@/components/ui/option';
import { replaceSearch } from '@/components/ui/replace-search';
import { Select } from '@/components/ui/select';

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
    <Select
      label={label}
      variant="plain"
      value={chosen ?? everything}
      onChange={(key) => replaceSearch({ [name]: key === everything ? null : String(key) })}
    >
      {all !== undefined && <Option id={everything}>{all}</Option>}
      {choices.map((one) => (
        <Option key={one.id} id={one.id} {...(one.lang && { lang: one.lang })}>
          {one.name}
        </Option>
      ))}
    </Select>
  );
}

/** What the page's address names, where that is one of the choices. */
export function useChosen(name: string, choices: readonly { readonly id: string }[]): string | undefined {
  const asked = useSearchParams().get(name);
  return choices.find(({ id }) => id === asked)?.id;
}
