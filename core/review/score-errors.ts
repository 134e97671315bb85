import { type MqmSeverity, mqmSeverities } from './mqm';

/** Penalty points of one error: the severity multipliers of MQM's scoring model (Lommel et al. 2024, arXiv 2405.16969). */
export const severityPoints: Readonly<Record<MqmSeverity, number>> = { neutral: 0, minor: 1, major: 5, critical: 25 };

export type Score = {
  readonly counts: Readonly<Record<MqmSeverity, number>>;
  readonly points: number;
  /** Words of the source that were judged. */
  readonly words: number;
  /** Points per 1,000 words; null where no word was judged. */
  readonly perThousand: number | null;
};

/**
 * The score of a text by the severities of its errors. Words are those of its source, as ASTM counts them, so that
 * languages can be compared.
 */
export function scoreErrors(severities: Iterable<MqmSeverity>, words: number): Score {
  const counts = Object.fromEntries(mqmSeverities.map((severity) => [severity, 0])) as Record<MqmSeverity, number>;
  for (const severity of severities) counts[severity] += 1;
  const points = mqmSeverities.reduce((sum, severity) => sum + counts[severity] * severityPoints[severity], 0);
  return { counts, points, words, perThousand: words > 0 ? (1000 * points) / words : null };
}
