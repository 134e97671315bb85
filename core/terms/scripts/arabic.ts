import type { ScriptRules } from '../transliterate';

/** Every vowel is written, for a reader who has never heard the word; ɡ is غ, as the names in most newspapers have it. */
export const arabic: ScriptRules = {
  script: 'Arab',
  rules: `
    aɪ  آي  #_
    aɪ  اي
    aʊ  آو  #_
    aʊ  او
    a   أ   #_
    a   ا
    ɑ   أ   #_
    ɑ   ا
    æ   أ   #_
    æ   ا
    ʌ   أ   #_
    ʌ   ا
    ə   أ   #_
    ə   ا
    ɛ   إي  #_
    ɛ   ي
    e   إي  #_
    e   ي
    i   إي  #_
    i   ي
    ɪ   إ   #_
    ɪ   ي
    ɔ   أو  #_
    ɔ   و
    o   أو  #_
    o   و
    u   أو  #_
    u   و
    ʊ   أو  #_
    ʊ   و
    tʃ  تش
    dʒ  ج
    p   ب
    b   ب
    t   ت
    d   د
    k   ك
    ɡ   غ
    f   ف
    v   ف
    w   و
    s   س
    z   ز
    θ   ث
    ʃ   ش
    ʒ   ج
    h   ه
    m   م
    n   ن
    ŋ   ن
    l   ل
    ɹ   ر
    r   ر
    j   ي
  `,
};
