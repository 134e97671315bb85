import type { Browser, BrowserContext, Locator, Page } from '@playwright/test';
import { expect, signIn } from './verso';

/** Opens a bench at a sentence, and waits until that has the focus: the page hears keys then. */
export async function openBench(page: Page, path: string, number = 1): Promise<void> {
  await page.goto(`${path}?number=${number}`);
  await expect(currentRow(page)).toBeFocused();
}

export function currentRow(page: Page): Locator {
  return page.locator('[role=listitem][aria-current=true]');
}

export function rowOf(page: Page, source: string): Locator {
  return page.getByRole('listitem').filter({ hasText: source });
}

export function editorOf(page: Page, number: number): Locator {
  return page.getByRole('textbox', { name: `Spanish, sentence ${number}`, exact: true });
}

/** Opens the current sentence for writing. */
export async function beginWriting(page: Page, number: number): Promise<void> {
  await page.keyboard.press('Enter');
  await expect(editorOf(page, number)).toBeFocused();
}

/** Writes a text in place of what stands in the open sentence. */
export async function rewrite(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
}

/** What the bar says of everything that was written. */
export function saveState(page: Page): Locator {
  return page.locator('[role=status][data-kind]');
}

export async function expectSaved(page: Page): Promise<void> {
  await expect(saveState(page)).toHaveText(/^\s*Saved/, { timeout: 20_000 });
}

/** Another browser, in which the holder of a session is signed in. */
export async function aBrowser(browser: Browser, origin: string, cookie: string): Promise<BrowserContext> {
  const context = await browser.newContext({ baseURL: origin });
  await signIn(context, origin, cookie);
  return context;
}
