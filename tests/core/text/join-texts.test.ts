import { describe, expect, it } from 'vitest';
import { joinTexts } from '@/core/text/join-texts';

describe('joining two translated sentences', () => {
  it.each([
    ['es', 'Nunca la había oído pedir.', 'Bajó la voz.', 'Nunca la había oído pedir. Bajó la voz.'],
    ['ru', 'Она ждала.', 'Река молчала.', 'Она ждала. Река молчала.'],
    ['ar', 'انتظرت.', 'وسكت النهر.', 'انتظرت. وسكت النهر.'],
    ['hi', 'वह रुकी।', 'नदी चुप थी।', 'वह रुकी। नदी चुप थी।'],
    ['th', 'เธอรอ', 'แม่น้ำเงียบ', 'เธอรอ แม่น้ำเงียบ'],
    ['ja', '彼女は待った。', '川は黙っていた。', '彼女は待った。川は黙っていた。'],
    ['zh-Hant', '她等着。', '河不說話。', '她等着。河不說話。'],
    ['ko', '그녀는 기다렸다.', '강은 말이 없었다.', '그녀는 기다렸다. 강은 말이 없었다.'],
  ])('puts between them what %s puts between sentences', (language, before, after, joined) => {
    expect(joinTexts(before, after, language)).toBe(joined);
  });

  it('keeps apart two Latin words that meet in Japanese', () => {
    expect(joinTexts('彼は言った、Heda', 'Beja', 'ja')).toBe('彼は言った、Heda Beja');
  });

  it('adds no second space where one stands already', () => {
    expect(joinTexts('Sí. ', 'No.', 'es')).toBe('Sí. No.');
    expect(joinTexts('Sí.', '\nNo.', 'es')).toBe('Sí.\nNo.');
  });

  it('adds nothing for an empty text', () => {
    expect(joinTexts('', 'No.', 'es')).toBe('No.');
    expect(joinTexts('Sí.', '', 'es')).toBe('Sí.');
  });
});
