import type { Page } from '@playwright/test';
import { v7 } from 'uuid';
import { type Api, apiFor, aWork, rowsOf, translate } from './a-work';
import { expectAccessible } from './expect-accessible';
import { expect, test } from './verso';

const ferry = `# The Ferry

“Beja,” she called. Nobody answered. “Beja,” she said again. Beja Heda ste kamp raun.
`;

const editions = [
  { language: 'es', word: 'Beja', gloss: 'Por favor.', texts: ['—Beja —llamó.', 'Nadie contestó.', '—Beja —repitió.'] },
  { language: 'ar', word: 'بيجا', gloss: 'من فضلك.', texts: ['نادت: «بيجا».', 'لم يجب أحد.', 'ثم قالت: «بيجا».'] },
  {
    language: 'ja',
    word: 'ベジャ',
    gloss: 'お願い。',
    texts: ['「ベジャ」と彼女は呼んだ。', '返事はなかった。', '「ベジャ」とまた言った。'],
  },
] as const;

/** A public work in three languages: a word of an invented one that a gloss explains, and a glossary that has it. */
async function aWordedWork(api: Api) {
  const languages = editions.map(({ language }) => language);
  const work = await aWork(api, { text: ferry, languages, visibility: 'public' });
  const { workId } = work;
  for (const { language, texts } of editions) {
    for (const [at, text] of texts.entries()) {
      const version = await translate(api, work, { number: at + 2, text, language });
      await api.versions.decide({ workId, versionId: version.id, state: 'approved', revisionId: version.revisionId });
    }
  }
  const glossaryId = v7();
  await api.terms.createGlossary({ workId, glossaryId, name: 'The Ferry', language: 'en' });
  const conceptIds = { beja: v7(), heda: v7() };
  await save(api, { workId, glossaryId, conceptId: conceptIds.beja }, 'Please, said by someone who may command.', [
    { ...aTerm('art-x-trigedas', 'Beja'), pronunciation: 'bɛʒə' },
    ...editions.map(({ language, word }) => aTerm(language, word)),
  ]);
  await save(api, { workId, glossaryId, conceptId: conceptIds.heda }, 'The one who leads.', [
    aTerm('art-x-trigedas', 'Heda'),
  ]);
  const segments = (await rowsOf(api, work)).map(({ id, text }) => ({ id, text }));
  return {
    ...work,
    conceptIds,
    segments,
    readingOf: (language: string) => work.pathOf(1, language).replace('/translate/', '/read/'),
  };
}

const aTerm = (language: string, text: string) => ({
  id: v7(),
  language,
  text,
  status: 'preferred' as const,
  partOfSpeech: '',
  gender: '',
  pronunciation: '',
  origin: '',
  usageNote: '',
  caseRule: 'initial' as const,
  homograph: false,
  forms: [],
});

async function save(
  api: Api,
  at: { workId: string; glossaryId: string; conceptId: string },
  definition: string,
  terms: ReturnType<typeof aTerm>[],
): Promise<void> {
  const treatments = editions.map(({ language }) => ({
    language,
    kind: language === 'es' ? ('keep' as const) : ('transliterate' as const),
    caseRule: null,
    italics: false,
  }));
  await api.terms.save({ ...at, base: null, content: { subject: '', definition, note: '', terms, treatments } });
}

for (const { language, word } of editions) {
  test(`G and a click say what a word of the ${language} edition means`, async ({ page, verso }) => {
    const work = await aWordedWork(apiFor(verso.origin, verso.ownerCookie));
    await page.goto(work.readingOf(language));
    const place = await placeOf(page, language, word);
    const card = page.getByRole('dialog', { name: word });
    await page.mouse.move(place.x, place.y);
    await page.keyboard.press('g');
    await expect(card).toContainText('Please, said by someone who may command.');
    await expect(card).toContainText('/bɛʒə/');
    await expect(card.locator(`[data-column=${language}]`)).toHaveText(word);
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(card).toBeHidden();
    await page.mouse.click(place.x, place.y);
    await expect(card).toContainText('Please, said by someone who may command.');
    await expect(page.getByRole('dialog')).toHaveCount(1);
  });
}

test('a word that is held is told from its sentence on', async ({ page, verso }) => {
  const api = apiFor(verso.origin, verso.ownerCookie);
  const work = await aWordedWork(api);
  const { workId, conceptIds, segments, documentIds } = work;
  const [, first, , third] = segments;
  await api.terms.hold({ workId, conceptId: conceptIds.beja, segmentId: third?.id ?? '' });
  await page.goto(work.readingOf('es'));
  await placeOf(page, 'es', 'Beja');
  expect(await sentencesWithWords(page, 'target')).toEqual(['4']);
  const guest = apiFor(verso.origin);
  const word = { workId, documentId: documentIds[0] ?? '', language: 'es', conceptId: conceptIds.beja };
  await expect(guest.reading.word({ ...word, segmentId: first?.id ?? '' })).rejects.toMatchObject({ status: 404 });
  expect(await guest.reading.word({ ...word, segmentId: third?.id ?? '' })).toMatchObject({ term: { text: 'Beja' } });
});

test('the gloss of a word stands at its first place in a release, and not at its second', async ({ page, verso }) => {
  const api = apiFor(verso.origin, verso.ownerCookie);
  const work = await aWordedWork(api);
  const { workId, segments } = work;
  const { id: segmentId = '', text = '' } = segments[1] ?? {};
  const start = text.indexOf('Beja');
  const noteId = v7();
  await api.notes.write({
    workId,
    noteId,
    on: { segmentId },
    phrase: { start, end: start + 'Beja'.length, quote: 'Beja' },
    kind: 'gloss',
    body: { revisionId: v7(), text: 'Please.' },
  });
  const all = await api.editions.list({ workId });
  for (const { language, gloss } of editions) {
    await api.notes.saveBody({ workId, noteId, language, revisionId: v7(), baseRevisionId: null, text: gloss });
    const editionId = all.find((one) => one.language === language)?.id ?? '';
    await api.editions.publish({ workId, editionId, releaseId: v7() });
  }
  for (const { language, gloss } of editions) {
    await page.goto(work.readingOf(language));
    await expect(page.getByText(/^Release 1, /)).toBeVisible();
    await expect(page.locator('p[data-page=source] [data-number="2"] a[role=doc-noteref]')).toHaveText('1');
    await expect(page.locator('a[role=doc-noteref]')).toHaveCount(1);
    await expect(page.locator('[role=doc-endnotes] li')).toContainText(gloss);
    await expect(page.locator('[data-number="2"]').first()).toHaveText('“Beja,”1 she called.');
  }
});

test('lines in an invented language are glossed, footnoted or interlinear where the work says so', async ({
  page,
  verso,
}) => {
  const api = apiFor(verso.origin, verso.ownerCookie);
  const work = await aWordedWork(api);
  const { workId, segments } = work;
  await api.terms.markLine({ workId, segmentId: segments.at(-1)?.id ?? '', language: 'art-x-trigedas' });
  const version = await translate(api, work, { number: 5, text: 'هيدا قادمة، من فضلكم.', language: 'ar' });
  await api.versions.decide({ workId, versionId: version.id, state: 'approved', revisionId: version.revisionId });
  const free = page.locator('p[data-page=source]').getByText('هيدا قادمة، من فضلكم.');
  const daggers = page.locator('p[data-page=source] a[role=doc-noteref]').filter({ hasText: '†' });

  await api.terms.setLinePolicy({ workId, policy: 'gloss' });
  await page.goto(work.readingOf('ar'));
  await expect(page.locator('ruby').first()).toHaveText(/^Beja.*Please/);
  await expect(free).toHaveCount(0);

  await api.terms.setLinePolicy({ workId, policy: 'footnote' });
  await page.goto(work.readingOf('ar'));
  await expect(page.locator('ruby')).toHaveCount(0);
  await expect(daggers).toHaveText(['†1']);
  await expect(page.locator('[role=doc-endnotes] li[data-note="†1"]')).toContainText(
    /Beja Please.* · Heda The one who leads/,
  );

  await api.terms.setLinePolicy({ workId, policy: 'interlinear' });
  await page.goto(work.readingOf('ar'));
  await expect(page.locator('ruby').first()).toHaveText(/^Beja.*Please/);
  await expect(free).toHaveCount(1);
  await expect(async () => {
    await page.keyboard.press('t');
    await expect(page.getByRole('dialog', { name: 'Type' })).toBeVisible({ timeout: 1000 });
  }, 'the page listens to its keys').toPass();
  await page.getByText('Word by word under lines in other languages').click();
  await expect(page).toHaveURL(/lines=plain/);
  await expect(page.locator('ruby')).toHaveCount(0);
});

test('a line in an invented language stands word by word where it is asked for', async ({ page, verso }) => {
  const work = await aWordedWork(apiFor(verso.origin, verso.ownerCookie));
  const api = apiFor(verso.origin, verso.ownerCookie);
  const { workId, segments } = work;
  const line = segments.at(-1);
  await api.terms.markLine({ workId, segmentId: line?.id ?? '', language: 'art-x-trigedas' });
  const version = await translate(api, work, { number: 5, text: 'هيدا قادمة، من فضلكم.', language: 'ar' });
  await api.versions.decide({ workId, versionId: version.id, state: 'approved', revisionId: version.revisionId });
  await page.goto(work.readingOf('ar'));
  await expect(page.locator('ruby')).toHaveCount(0);
  await expect(async () => {
    await page.keyboard.press('t');
    await expect(page.getByRole('dialog', { name: 'Type' })).toBeVisible({ timeout: 1000 });
  }, 'the page listens to its keys').toPass();
  await page.getByText('Word by word under lines in other languages').click();
  await expect(page).toHaveURL(/lines=interlinear/);
  await expect(page.locator('ruby')).toHaveText([
    /^Beja.*Please/,
    /^Heda.*The one who leads/,
    /^ste/,
    /^kamp/,
    /^raun/,
  ]);
  await expect(page.locator('ruby').first()).toHaveAttribute('lang', 'art-x-trigedas');
  const free = page.locator('p[data-page=source]').getByText('هيدا قادمة، من فضلكم.');
  await expect(free).toHaveCSS('direction', 'rtl');
  await page.keyboard.press('Escape');
  await expectAccessible(page);
});

test('a link to a sentence leads right after that was split, and after it was joined', async ({ page, verso }) => {
  const api = apiFor(verso.origin, verso.ownerCookie);
  const work = await aWork(api, { visibility: 'public' });
  const { workId } = work;
  const [, , stood, late] = await rowsOf(api, work);
  const reading = work.pathOf(1).replace('/translate/', '/read/');
  await api.source.split({
    workId,
    segmentId: stood?.id ?? '',
    newSegmentId: v7(),
    cutId: v7(),
    text: stood?.text ?? '',
    offset: (stood?.text ?? '').indexOf('in the middle'),
  });
  await page.goto(`${reading}#${stood?.id}`);
  await expect(page.locator(':focus')).toHaveText('It stood');
  await page.goto('about:blank');
  await page.goto(`${reading}#${late?.id}`);
  await expect(page.locator(':focus')).toHaveText('Every spring it was late.');

  const [, , first, second] = await rowsOf(api, work);
  await api.source.join({ workId, segmentId: second?.id ?? '', cutId: v7() });
  await api.source.join({ workId, segmentId: first?.id ?? '', cutId: v7() });
  await page.goto('about:blank');
  await page.goto(`${reading}#${late?.id}`);
  await expect(page.locator(':focus')).toHaveText('It stood in the middle of the square. Every spring it was late.');
  await expect(page).toHaveURL(new RegExp(`#${stood?.id}$`));
});

/** The middle of a word on the page of the edition, once the glossary's words have come. */
async function placeOf(page: Page, language: string, word: string): Promise<{ x: number; y: number }> {
  const find = () =>
    page.evaluate(
      ([lang, text]) => {
        const ranges = Array.from(CSS.highlights.get('glossary-word') ?? []) as Range[];
        const found = ranges.find(
          (range) =>
            range.toString() === text &&
            range.startContainer.parentElement?.closest(`[lang="${lang}"][data-page=target]`),
        );
        const box = found?.getBoundingClientRect();
        return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
      },
      [language, word] as const,
    );
  await expect.poll(find, { timeout: 20_000 }).not.toBeNull();
  return (await find()) ?? { x: 0, y: 0 };
}

/** The numbers of the sentences of a page with words that are marked. */
function sentencesWithWords(page: Page, side: 'source' | 'target'): Promise<string[]> {
  return page.evaluate((name) => {
    const ranges = Array.from(CSS.highlights.get('glossary-word') ?? []) as Range[];
    const numbers = ranges
      .map((range) => range.startContainer.parentElement)
      .filter((element) => element?.closest<HTMLElement>('[data-page]')?.dataset.page === name)
      .map((element) => element?.closest<HTMLElement>('[data-number]')?.dataset.number ?? '');
    return [...new Set(numbers)];
  }, side);
}
