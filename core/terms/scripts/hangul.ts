import type { ScriptRules } from '../transliterate';

/**
 * After the Korean rules for foreign words: ㅡ carries a consonant without a vowel, a stop closes the syllable at the end of a
 * word. Letters are conjoining jamo; normalising joins them to syllables.
 */
export const hangul: ScriptRules = {
  script: 'Hang',
  rules: `
    aɪ  \u1161\u110b\u1175  C_
    aɪ  \u110b\u1161\u110b\u1175
    aʊ  \u1161\u110b\u116e  C_
    aʊ  \u110b\u1161\u110b\u116e
    a   \u1161  C_
    a   \u110b\u1161
    ɑ   \u1161  C_
    ɑ   \u110b\u1161
    æ   \u1162  C_
    æ   \u110b\u1162
    ə   \u1161  C_#
    ə   \u1165  C_
    ə   \u110b\u1165
    ʌ   \u1165  C_
    ʌ   \u110b\u1165
    ɛ   \u1166  C_
    ɛ   \u110b\u1166
    e   \u1166  C_
    e   \u110b\u1166
    i   \u1175  C_
    i   \u110b\u1175
    ɪ   \u1175  C_
    ɪ   \u110b\u1175
    ɔ   \u1169  C_
    ɔ   \u110b\u1169
    o   \u1169  C_
    o   \u110b\u1169
    u   \u116e  C_
    u   \u110b\u116e
    ʊ   \u116e  C_
    ʊ   \u110b\u116e
    p   \u1111\u1173
    p   \u11b8  V_#
    p   \u1111  _V
    b   \u1107\u1173
    b   \u1107  _V
    t   \u1110\u1173
    t   \u11ba  V_#
    t   \u1110  _V
    d   \u1103\u1173
    d   \u1103  _V
    k   \u110f\u1173
    k   \u11a8  V_#
    k   \u110f  _V
    ɡ   \u1100\u1173
    ɡ   \u1100  _V
    f   \u1111\u1173
    f   \u1111  _V
    v   \u1107\u1173
    v   \u1107  _V
    s   \u1109\u1173
    s   \u1109  _V
    z   \u110c\u1173
    z   \u110c  _V
    θ   \u1109\u1173
    θ   \u1109  _V
    ʃ   \u1109\u1175
    ʃə  \u1109\u1163
    ʃæ  \u1109\u1162
    ʃa  \u1109\u1163
    ʃɔ  \u1109\u116d
    ʃo  \u1109\u116d
    ʃu  \u1109\u1172
    ʃɛ  \u1109\u1168
    ʃi  \u1109\u1175
    tʃ  \u110e\u1175
    tʃ  \u110e  _V
    dʒ  \u110c\u1175
    dʒ  \u110c  _V
    h   \u1112  _V
    h   \u1112\u1173
    m   \u1106  _V
    m   \u11b7  V_
    m   \u1106\u1173
    n   \u1102  _V
    n   \u11ab  V_
    n   \u1102\u1173
    ŋ   \u11bc  V_
    nɡ  \u11bc  V_#
    l   \u11af\u1105  V|p|b|k|ɡ|f|s_V
    l   \u1105  _V
    l   \u11af  V_
    l   \u1105\u1173
    ɹ   \u1105  _V
    ɹ   \u1105\u1173
    r   \u1105  _V
    r   \u1105\u1173
    wə  \u110b\u116f
    wæ  \u110b\u116b
    wa  \u110b\u116a
    wɛ  \u110b\u1170
    we  \u110b\u1170
    wi  \u110b\u1171
    wɔ  \u110b\u116f
    wo  \u110b\u116f
    wu  \u110b\u116e
    w   \u110b\u116e
    jə  \u110b\u1163
    jæ  \u110b\u1162
    ja  \u110b\u1163
    jɛ  \u110b\u1168
    je  \u110b\u1168
    ji  \u110b\u1175
    jɔ  \u110b\u116d
    jo  \u110b\u116d
    ju  \u110b\u1172
    j   \u110b\u1175
  `,
};
