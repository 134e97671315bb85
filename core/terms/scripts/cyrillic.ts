import type { ScriptRules } from '../transliterate';

/** After Russian habit: е behind a consonant, э in front, й with its vowel in one letter. */
export const cyrillic: ScriptRules = {
  script: 'Cyrl',
  rules: `
    aɪ  ай
    aʊ  ау
    jə  я
    jæ  я
    ja  я
    jɛ  е
    je  е
    ji  йи
    jɔ  йо
    jɔ  ьо  C_
    jo  йо
    jo  ьо  C_
    ju  ю
    j   й
    a   а
    ɑ   а
    æ   а
    ə   а
    ʌ   а
    ɛ   э  #|V_
    ɛ   е
    e   э  #|V_
    e   е
    i   и
    ɪ   и
    ɔ   о
    o   о
    u   у
    ʊ   у
    tʃ  ч
    dʒ  дж
    p   п
    b   б
    t   т
    d   д
    k   к
    ɡ   г
    f   ф
    v   в
    w   в
    s   с
    z   з
    θ   т
    ʃ   ш
    ʒ   ж
    h   х
    m   м
    n   н
    ŋ   н
    l   л
    ɹ   р
    r   р
  `,
};
