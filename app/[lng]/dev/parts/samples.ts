/** Sample people and sentences; none is a string of the interface. */
export const people = {
  you: { siglum: 'Nq', name: 'Nora Quiroga' },
  other: { siglum: 'Ib', name: 'Inés Bordoy' },
  present: { siglum: 'Ma', name: 'Mateo Arce' },
};

export const sentences = [
  { lang: 'en', dir: 'ltr', text: 'The tide went out and left the boats to think.' },
  { lang: 'es', dir: 'ltr', text: 'La marea se fue y dejó a las barcas pensando.' },
  { lang: 'de', dir: 'ltr', text: 'Die Ebbe ging und ließ den Booten Zeit zum Denken.' },
  { lang: 'ru', dir: 'ltr', text: 'Вода ушла и оставила лодкам время подумать.' },
  { lang: 'ar', dir: 'rtl', text: 'انحسر الماء وترك القوارب تفكّر.' },
  { lang: 'ja', dir: 'ltr', text: '「潮が引いた」舟はじっと考えていた。' },
] as const;

export const compared = [
  { kind: 'same', text: 'La marea ' },
  { kind: 'removed', text: 'salió' },
  { kind: 'added', text: 'se fue' },
  { kind: 'same', text: ' y dejó a las barcas ' },
  { kind: 'added', text: 'a solas,' },
  { kind: 'same', text: ' pensando.' },
] as const;

export const address = 'you@example.org';

export const ipa = '/ˈbeʒa/';

export const workLanguages = [
  { id: 'es', name: 'Español' },
  { id: 'de', name: 'Deutsch' },
  { id: 'ar', name: 'العربية' },
  { id: 'ja', name: '日本語' },
] as const;

export const colours = [
  'desk',
  'verso',
  'recto',
  'leaf',
  'hover',
  'ink',
  'ink-2',
  'ink-3',
  'rule',
  'edge',
  'accent',
  'accent-soft',
  'fault',
  'fault-soft',
  'care',
  'care-soft',
] as const;

export const sizes = ['tx-3xl', 'tx-2xl', 'tx-xl', 'tx-lg', 'tx', 'tx-sm', 'ui-lg', 'ui', 'ui-sm', 'ui-xs'] as const;

export const noteBody =
  'Lo que se dice al morir: [Yu gonplei ste odon]{lang=art-x-trigedas}, *tu lucha ha terminado*. Véase **3.15** o [más](/).';
