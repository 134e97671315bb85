import type { Page } from '@playwright/test';
import { v7 } from 'uuid';
import type { Term } from '@/core/terms/concept';
import { type Api, apiFor, aWork } from './a-work';
import { currentRow, expectSaved, openBench } from './bench-page';
import { documentIdOf, expect, storyId, test } from './verso';

const story = `# The Ferry

The Heda never walks alone. They gave the boat to the Heda.

“Beja,” she said.
`;

const heda = [
  aTerm('art-x-trigedas', 'Heda'),
  aTerm('es', 'comandante', 'forbidden'),
  aTerm('ru', 'Хеда'),
  aTerm('ar', 'هيدا'),
  aTerm('ar', 'القائدة', 'forbidden'),
  aTerm('ja', 'ヘダ'),
  aTerm('ja', '司令官', 'forbidden'),
];

test('Heda is in the margin, “comandante” is told why not, and one key makes it Heda', async ({ asOwner, verso }) => {
  const { path } = await aFerry(apiFor(verso.origin, verso.ownerCookie));
  const page = await asOwner.newPage();
  await openBench(page, path('es'), 2);
  await expect(terms(page).getByText('never comandante')).toBeVisible();
  await writeHere(page, 'La comandante nunca anda sola.');
  await expect(checks(page)).toContainText(/comandante\S? is forbidden here/u);
  await page.keyboard.press('F9');
  await expect(editor(page)).toHaveText('La Heda nunca anda sola.');
  await expect(terms(page).getByText('Used')).toBeVisible();
  await expect(checks(page)).toHaveCount(0);
  await expectSaved(page);
});

test('a term is put where the caret is by its number, and completed as it is typed', async ({ asOwner, verso }) => {
  const { path } = await aFerry(apiFor(verso.origin, verso.ownerCookie));
  const page = await asOwner.newPage();
  await openBench(page, path('es'), 2);
  await writeHere(page, 'La');
  await page.keyboard.press('Alt+1');
  await expect(editor(page)).toHaveText('La Heda');
  await page.keyboard.type(' es He');
  await expect(page.getByRole('option', { name: 'Heda' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(editor(page)).toHaveText('La Heda es Heda');
});

test('a form is asked about once, and known ever after', async ({ asOwner, verso }) => {
  const { path } = await aFerry(apiFor(verso.origin, verso.ownerCookie));
  const page = await asOwner.newPage();
  await openBench(page, path('ru'), 2);
  await writeHere(page, 'Без Хеды никто не ходит.');
  await expect(checks(page)).toContainText('a form of');
  await page.keyboard.press('F9');
  await expect(terms(page).getByText('Used')).toBeVisible();
  await expect(checks(page)).toHaveCount(0);
  await page.keyboard.press('ArrowDown');
  await writeHere(page, 'Лодку отдали людям Хеды.');
  await expect(terms(page).getByText('Used')).toBeVisible();
  await expect(checks(page)).toHaveCount(0);
});

test('in the sample story a Russian Хеды is asked about once, and known ever after', async ({ asOwner, verso }) => {
  const api = apiFor(verso.origin, verso.ownerCookie);
  await api.works.addLanguage({ workId: storyId, language: 'ru' });
  const page = await asOwner.newPage();
  const path = `/en/works/${storyId}/${await documentIdOf(1)}/translate/ru`;
  await openBench(page, path, 2);
  await writeHere(page, 'Падение Хеды случилось второго апреля.');
  await expect(checks(page)).toContainText('a form of');
  await page.keyboard.press('F9');
  await expect(terms(page).getByText('Used')).toBeVisible();
  await expectSaved(page);
  await openBench(page, path, 5);
  await writeHere(page, 'Кроме Хеды, по-тригедасленгски говорили семеро.');
  await expect(terms(page).getByText('Used')).toBeVisible();
  await expect(checks(page).getByText('Хеды')).toHaveCount(0);
});

test('an occurrence is let be with a reason, which can be undone', async ({ asOwner, verso }) => {
  const { path } = await aFerry(apiFor(verso.origin, verso.ownerCookie));
  const page = await asOwner.newPage();
  await openBench(page, path('es'), 2);
  await writeHere(page, 'La comandante nunca anda sola.');
  await checks(page).getByRole('button', { name: 'Let it be' }).click();
  await page.getByRole('textbox', { name: 'Why it needs no answer here' }).fill('her rank, not the title');
  await page.keyboard.press('Enter');
  await expect(terms(page).getByText('Waived')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(terms(page).getByText('Forbidden')).toBeVisible();
});

for (const [language, written, mended] of [
  ['ar', 'القائدة لا تمشي وحدها.', 'هيدا لا تمشي وحدها.'],
  ['ja', '司令官は一人では歩かない。', 'ヘダは一人では歩かない。'],
] as const) {
  test(`a forbidden word gives way to its term in ${language}`, async ({ asOwner, verso }) => {
    const { path } = await aFerry(apiFor(verso.origin, verso.ownerCookie));
    const page = await asOwner.newPage();
    await openBench(page, path(language), 2);
    await writeHere(page, written);
    await expect(terms(page).getByText('Forbidden')).toBeVisible();
    await page.keyboard.press('F9');
    await expect(editor(page)).toHaveText(mended);
    await expect(terms(page).getByText('Used')).toBeVisible();
  });
}

function aTerm(language: string, text: string, status: Term['status'] = 'preferred'): Term {
  const rest = { partOfSpeech: 'noun', gender: '', pronunciation: '', origin: '', usageNote: '', homograph: false };
  return { id: v7(), language, text, status, ...rest, caseRule: status === 'forbidden' ? 'free' : 'exact', forms: [] };
}

async function aFerry(api: Api) {
  const work = await aWork(api, { text: story, languages: ['es', 'ru', 'ar', 'ja'] });
  const { workId } = work;
  const glossaryId = v7();
  await api.terms.createGlossary({ workId, glossaryId, name: 'The Ferry', language: 'en' });
  const treatments = (['es', 'ru', 'ar', 'ja'] as const).map((language) => ({
    language,
    kind: language === 'es' ? ('keep' as const) : ('transliterate' as const),
    caseRule: null,
    italics: false,
  }));
  const content = { subject: '', definition: 'Who leads the clans.', note: '', treatments };
  const terms = heda.map((term) => ({ ...term, id: v7(), forms: [] }));
  await api.terms.save({ workId, glossaryId, conceptId: v7(), base: null, content: { ...content, terms } });
  return { path: (language: string) => work.pathOf(1, language) };
}

async function writeHere(page: Page, text: string): Promise<void> {
  if ((await editor(page).count()) === 0) await page.keyboard.press('Enter');
  await expect(editor(page)).toBeFocused();
  await page.keyboard.insertText(text);
}

function editor(page: Page) {
  return currentRow(page).getByRole('textbox', { name: /, sentence \d+$/ });
}

function terms(page: Page) {
  return currentRow(page).getByRole('list', { name: 'Glossary terms in this sentence' });
}

function checks(page: Page) {
  return currentRow(page).getByRole('list', { name: 'Checks of terms' });
}
