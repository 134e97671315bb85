/** Why an embeddings service was of no use: it can't be reached, takes too long, refuses, or answers something else than vectors. */
export const embeddingProblems = ['unreachable', 'too-slow', 'refused', 'unusable'] as const;
export type EmbeddingProblem = (typeof embeddingProblems)[number];

/** The model that was asked for vectors of the sentences; with a problem, they were aligned without any. */
export type Embedding = { readonly model: string; readonly problem: EmbeddingProblem | null };
