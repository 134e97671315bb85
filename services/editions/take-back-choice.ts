import { and, eq } from 'drizzle-orm';
import { editionChoice } from '@/db/schema/edition';
import type { Context } from '../context';
import { changeChoices, isIn, type VersionOfEdition } from './change-choices';

/** Takes a choice by hand back, so that the rule chooses again. */
export async function takeBackChoice(context: Context, input: VersionOfEdition) {
  return changeChoices(context, input, async (transaction, { edition, choices }) => {
    const rest = choices.filter((choice) => choice.versionId !== input.versionId);
    if (rest.length === choices.length) return { choices, replaced: [], kind: null };
    await transaction.delete(editionChoice).where(and(isIn(edition), eq(editionChoice.versionId, input.versionId)));
    return { choices: rest, replaced: [], kind: 'choice-taken-back' };
  });
}
