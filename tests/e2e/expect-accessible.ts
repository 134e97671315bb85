import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './verso';

/** Holds a page against every rule of axe. */
export async function expectAccessible(page: Page, name?: string): Promise<void> {
  // Only frames of other origins, of which there are none, need axe's slow way of gathering results on a page of its own.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations } = await axe.analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  expect(found, name).toEqual([]);
}
