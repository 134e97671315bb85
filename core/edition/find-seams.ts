import { findQuotationStyle, type QuotationStyle, stylesDiffer } from './quotation-style';

/** A run of an edition; `number` is that of its first segment. */
export type SeamRun = {
  readonly contributorId: string;
  readonly segmentIds: readonly string[];
  readonly number: number;
  readonly text: string;
  readonly omitted: boolean;
};

export type SeamChange =
  | { readonly kind: 'contributor'; readonly before: string; readonly after: string }
  | { readonly kind: 'quotation'; readonly before: QuotationStyle; readonly after: QuotationStyle };

/** A join: the last run of one contributor, the first of the next, and what changes between them. */
export type Seam<Run extends SeamRun> = {
  readonly before: Run;
  readonly after: Run;
  readonly changes: readonly SeamChange[];
};

/**
 * Where neighbouring runs of a document, in the order of the text, come from different contributors. Omissions are passed
 * over, as a reader passes them; over a gap nothing joins. Styles are those of the whole stretch on either side.
 */
export function findSeams<Run extends SeamRun>(chosen: readonly Run[], language: string): Seam<Run>[] {
  const stretches = findStretches(chosen);
  const seams: Seam<Run>[] = [];
  for (const [place, { joined, runs }] of stretches.entries()) {
    const last = stretches[place - 1];
    const before = last?.runs.at(-1);
    const after = runs[0];
    if (!joined || !last || !before || !after) continue;
    const changes: SeamChange[] = [{ kind: 'contributor', before: before.contributorId, after: after.contributorId }];
    const [one, other] = [styleOf(last.runs, language), styleOf(runs, language)];
    if (stylesDiffer(one, other)) changes.push({ kind: 'quotation', before: one, after: other });
    seams.push({ before, after, changes });
  }
  return seams;
}

/** Neighbouring runs of one contributor; `joined` when no gap parts them from the stretch before. */
type Stretch<Run> = { readonly joined: boolean; readonly runs: Run[] };

function findStretches<Run extends SeamRun>(chosen: readonly Run[]): Stretch<Run>[] {
  const stretches: Stretch<Run>[] = [];
  let reach: number | null = null;
  for (const run of chosen) {
    const joined = run.number === reach;
    const end = run.number + run.segmentIds.length;
    if (joined || !run.omitted) reach = end;
    if (run.omitted) continue;
    const last = stretches.at(-1);
    if (last && joined && last.runs[0]?.contributorId === run.contributorId) last.runs.push(run);
    else stretches.push({ joined, runs: [run] });
  }
  return stretches;
}

function styleOf(runs: readonly SeamRun[], language: string): QuotationStyle {
  return findQuotationStyle(runs.map((run) => run.text).join('\n'), language);
}
