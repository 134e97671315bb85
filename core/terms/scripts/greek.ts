import type { ScriptRules } from '../transliterate';

/** Voiced stops are digraphs; the accent goes to the last syllable but one, for the pronunciations don't mark it. */
export const greek: ScriptRules = {
  script: 'Grek',
  rules: `
    aɪ  άι
    aʊ  άου
    a   α
    ɑ   α
    æ   α
    ə   α
    ʌ   α
    ɛ   ε
    e   ε
    i   ι
    ɪ   ι
    ɔ   ο
    o   ο
    u   ου
    ʊ   ου
    tʃ  τσ
    dʒ  τζ
    p   π
    b   μπ
    t   τ
    d   ντ
    k   κ
    ɡ   γκ
    nɡ  νγκ
    f   φ
    v   β
    w   ου
    s   ς   _#
    s   σ
    z   ζ
    θ   θ
    ʃ   σ
    ʒ   ζ
    h   χ
    m   μ
    n   ν
    ŋ   νγκ
    l   λ
    ɹ   ρ
    r   ρ
    j   γι
  `,
  mends: [
    [/ς(?=\p{L})/gu, 'σ'],
    [/(?<![ά]\p{L}*)(ου|[αειο])(?=[^αειουά\s]+[αειου]+[^αειου\s]*(?:\s|$))/gu, '$1\u0301'],
  ],
};
