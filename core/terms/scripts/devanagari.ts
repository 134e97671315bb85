import type { ScriptRules } from '../transliterate';

/** After Hindi habit with English sounds: t and d are retroflex, a short final vowel is written long, no virama at the end. */
export const devanagari: ScriptRules = {
  script: 'Deva',
  rules: `
    aɪ  ◌ाइ  C_
    aɪ  आइ
    aʊ  ◌ाउ  C_
    aʊ  आउ
    a   ◌ा   C_
    a   आ
    ɑ   ◌ा   C_
    ɑ   आ
    æ   ◌ै   C_
    æ   ऐ
    ə   ◌ा   C_#
    ə   ∅   C_
    ə   अ
    ʌ   ∅   C_
    ʌ   अ
    ɛ   ◌े   C_
    ɛ   ए
    e   ◌े   C_
    e   ए
    i   ◌ी   C_#
    i   ◌ि   C_
    i   इ
    ɪ   ◌ि   C_
    ɪ   इ
    ɔ   ◌ो   C_
    ɔ   ओ
    o   ◌ो   C_
    o   ओ
    u   ◌ू   C_#
    u   ◌ु   C_
    u   उ
    ʊ   ◌ु   C_
    ʊ   उ
    tʃ  च
    dʒ  ज
    p   प
    b   ब
    t   ट
    d   ड
    k   क
    ɡ   ग
    f   फ़
    v   व
    w   व
    s   स
    z   ज़
    θ   थ
    ʃ   श
    ʒ   ज
    h   ह
    m   म
    n   न
    ŋ   ं
    nɡ  ंग
    l   ल
    ɹ   र
    r   र
    j   य
    tʃ  च्  _C
    dʒ  ज्  _C
    p   प्  _C
    b   ब्  _C
    t   ट्  _C
    d   ड्  _C
    k   क्  _C
    ɡ   ग्  _C
    f   फ़्  _C
    s   स्  _C
    z   ज़्  _C
    ʃ   श्  _C
    h   ह्  _C
    m   म्  _C
    l   ल्  _C
    ɹ   र्  _C
    w   व्  _C
  `,
  mends: [[/◌/gu, '']],
};
