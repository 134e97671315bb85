/**
 * Languages to offer by name: those of ISO 639-1 with a living literature that is often translated, and the invented ones
 * that the workbench knows. Any other is written as its BCP 47 tag.
 */
export const commonLanguages: readonly string[] = `
  af am ar az be bg bn bs ca cs cy da de el en eo es et eu fa fi fil fo fr fy ga gd gl gu ha he hi hr hu hy id ig is it ja jv
  ka kk km kn ko ku ky la lb lo lt lv mg mi mk ml mn mr ms mt my nb ne nl nn oc or pa pl ps pt pt-BR qu rm ro ru sa sd si sk
  sl so sq sr st sv sw ta te tg th tk tl tr tt ug uk ur uz vi xh yi yo zh-Hans zh-Hant zu art-x-trigedas
`
  .trim()
  .split(/\s+/);
