import type { ContentTerm } from './concept-content';

const dividers = /[,،、;]/u;

export function writeForms({ forms }: Pick<ContentTerm, 'forms'>): string {
  return forms.map(({ text }) => text).join(', ');
}

/** Forms as they are written in one line; those that were known stay as confirmed as they were. */
export function readForms(written: string, { forms }: Pick<ContentTerm, 'forms'>): ContentTerm['forms'] {
  const texts = [...new Set(written.split(dividers).map((form) => form.trim()))].filter(Boolean);
  const known = new Map(forms.map((form) => [form.text, form]));
  return texts.map((text) => known.get(text) ?? { text, confirmed: true });
}
