import { describe, expect, it } from 'vitest';
import { rewordForms } from '@/core/terms/reword-forms';

describe('rewordForms', () => {
  it.each([
    ['peral', 'perales', 'árbol de peras', []],
    ['maroma', 'maromas', 'soga', []],
    ['Командир', 'Командира', 'Хеда', []],
    ['comandante', 'comandantes', 'Comandante', ['comandantes']],
    ['شجرة كمثري', 'أشجار الكمثرى', 'شجرة كمثرى', ['أشجار الكمثرى']],
    ['hielo', 'hielos', 'yelo', ['hielos']],
    ['梨木', '梨木々', '梨の木', ['梨木々']],
  ])('of %s and %s leaves to %s what may still be a form of it', (text, form, next, kept) => {
    const before = { text, forms: [{ text: form, confirmed: true }] };
    expect(rewordForms(before, next).map((one) => one.text)).toEqual(kept);
  });
});
