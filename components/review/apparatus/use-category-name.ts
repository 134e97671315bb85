'use client';

import type { MqmCategory } from '@/core/review/mqm';
import { useT } from '@/i18n/client';

/** What a category of errors is called: its dimension, and its kind where it has one. */
export function useCategoryName(): (category: MqmCategory) => string {
  const { t } = useT('review');
  const names: Readonly<Record<MqmCategory, string>> = {
    terminology: t('mqm.terminology'),
    'terminology/resource': t('mqm.terminology/resource'),
    'terminology/inconsistent': t('mqm.terminology/inconsistent'),
    'terminology/wrong-term': t('mqm.terminology/wrong-term'),
    accuracy: t('mqm.accuracy'),
    'accuracy/mistranslation': t('mqm.accuracy/mistranslation'),
    'accuracy/overtranslation': t('mqm.accuracy/overtranslation'),
    'accuracy/undertranslation': t('mqm.accuracy/undertranslation'),
    'accuracy/addition': t('mqm.accuracy/addition'),
    'accuracy/omission': t('mqm.accuracy/omission'),
    'accuracy/do-not-translate': t('mqm.accuracy/do-not-translate'),
    'accuracy/untranslated': t('mqm.accuracy/untranslated'),
    'linguistic-conventions': t('mqm.linguistic-conventions'),
    'linguistic-conventions/grammar': t('mqm.linguistic-conventions/grammar'),
    'linguistic-conventions/punctuation': t('mqm.linguistic-conventions/punctuation'),
    'linguistic-conventions/spelling': t('mqm.linguistic-conventions/spelling'),
    'linguistic-conventions/unintelligible': t('mqm.linguistic-conventions/unintelligible'),
    'linguistic-conventions/character-encoding': t('mqm.linguistic-conventions/character-encoding'),
    'linguistic-conventions/textual-conventions': t('mqm.linguistic-conventions/textual-conventions'),
    style: t('mqm.style'),
    'style/organizational': t('mqm.style/organizational'),
    'style/third-party': t('mqm.style/third-party'),
    'style/external-reference': t('mqm.style/external-reference'),
    'style/register': t('mqm.style/register'),
    'style/awkward': t('mqm.style/awkward'),
    'style/unidiomatic': t('mqm.style/unidiomatic'),
    'style/inconsistent': t('mqm.style/inconsistent'),
    'locale-conventions': t('mqm.locale-conventions'),
    'locale-conventions/number-format': t('mqm.locale-conventions/number-format'),
    'locale-conventions/currency-format': t('mqm.locale-conventions/currency-format'),
    'locale-conventions/measurement-format': t('mqm.locale-conventions/measurement-format'),
    'locale-conventions/time-format': t('mqm.locale-conventions/time-format'),
    'locale-conventions/date-format': t('mqm.locale-conventions/date-format'),
    'locale-conventions/address-format': t('mqm.locale-conventions/address-format'),
    'locale-conventions/telephone-format': t('mqm.locale-conventions/telephone-format'),
    'locale-conventions/shortcut-key': t('mqm.locale-conventions/shortcut-key'),
    'audience-appropriateness': t('mqm.audience-appropriateness'),
    'audience-appropriateness/culture-specific-reference': t('mqm.audience-appropriateness/culture-specific-reference'),
    'audience-appropriateness/offensive': t('mqm.audience-appropriateness/offensive'),
    'design-and-markup': t('mqm.design-and-markup'),
    'design-and-markup/character-formatting': t('mqm.design-and-markup/character-formatting'),
    'design-and-markup/layout': t('mqm.design-and-markup/layout'),
    'design-and-markup/markup-tag': t('mqm.design-and-markup/markup-tag'),
    'design-and-markup/truncation': t('mqm.design-and-markup/truncation'),
    'design-and-markup/missing-text': t('mqm.design-and-markup/missing-text'),
    'design-and-markup/link': t('mqm.design-and-markup/link'),
    custom: t('mqm.custom'),
  };
  return (category) => names[category];
}
