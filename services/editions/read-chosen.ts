import { type Chosen, chooseVersions, type LapsedChoice } from '@/core/edition/choose-versions';
import type { Database, Transaction } from '@/db/client';
import type { StoredEdition } from './get-edition';
import { type EditionCandidate, type Numbers, readCandidates } from './read-candidates';
import { type HandChoice, readChoices } from './read-choices';

export type ChosenRun = Chosen<EditionCandidate>;
export type LapsedHandChoice = HandChoice & LapsedChoice;
export type ChosenRuns = { readonly chosen: ChosenRun[]; readonly lapsed: LapsedHandChoice[] };

/** What an edition reads today in one document, or in a part of it, at whose ends runs are cut off. */
export async function readChosen(
  database: Database | Transaction,
  edition: StoredEdition,
  documentId: string,
  part: Numbers = {},
): Promise<ChosenRuns> {
  const candidates = await readCandidates(database, edition, { documentId, ...part });
  return chooseRuns(edition, candidates, await readChoices(database, edition, { documentId }));
}

/** What an edition reads today in all documents; those without text are missing, and the rest in no order. */
export async function readAllChosen(database: Database | Transaction, edition: StoredEdition): Promise<ChosenRuns> {
  const candidates = await readCandidates(database, edition);
  const choices = await readChoices(database, edition);
  const candidatesOf = Map.groupBy(candidates, (one) => one.documentId);
  const choicesOf = Map.groupBy(choices, (one) => one.documentId);
  const documentIds = [...new Set([...candidatesOf.keys(), ...choicesOf.keys()])];
  const parts = documentIds.map((id) => chooseRuns(edition, candidatesOf.get(id) ?? [], choicesOf.get(id) ?? []));
  return { chosen: parts.flatMap((part) => part.chosen), lapsed: parts.flatMap((part) => part.lapsed) };
}

export function chooseRuns(
  edition: StoredEdition,
  candidates: readonly EditionCandidate[],
  choices: readonly HandChoice[],
): ChosenRuns {
  const { chosen, lapsed } = chooseVersions(candidates, edition.rule, choices);
  const choiceOf = new Map(choices.map((one) => [one.versionId, one]));
  return {
    chosen,
    lapsed: lapsed.flatMap((one) => {
      const choice = choiceOf.get(one.versionId);
      return choice ? [{ ...choice, ...one }] : [];
    }),
  };
}
