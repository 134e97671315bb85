import type { LanguageRules } from '@/core/segment/languages/language-rules';

export const chinese: LanguageRules = {
  speech: '说 說 道 问 問 喊 叫 嚷 吼 嘀咕 低语 低語 说着 说了 问了',
  negations: '没 沒 不 未 无 無',
};
export const japanese: LanguageRules = {
  speech:
    '言った 言う 言って 叫んだ 叫ぶ 尋ねた 聞いた 訊いた 答えた 呟いた つぶやいた ささやいた 囁いた 返した 続けた',
};
export const korean: LanguageRules = {
  speech: '말했다 말한다 물었다 외쳤다 소리쳤다 대답했다 속삭였다 중얼거렸다 덧붙였다 되물었다',
  negations: '않았다 안',
};
