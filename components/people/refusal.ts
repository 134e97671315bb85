import type { TFunction } from 'i18next';
import { problemOf } from '@/api/client';
import { AuthRefused } from './ask-auth';

const told = [
  'email-taken',
  'wrong-credentials',
  'wrong-password',
  'already-set-up',
  'invitation-needed',
  'invitation-used',
  'invitation-expired',
  'link-gone',
  'last-owner',
  'signed-out',
  'forbidden',
  'gone',
] as const;

/** The field that a reason is about. */
const fields: Record<string, string> = {
  'email-taken': 'email',
  'wrong-credentials': 'password',
  'wrong-password': 'currentPassword',
};

export type Refusal = { readonly field: string | null; readonly message: string };

/** What to say of an error that the server, or the way to it, answered with. */
export function describeRefusal(error: unknown, t: TFunction<'people'>): Refusal {
  const { reason, retryAfter } = reasonOf(error);
  const field = fields[reason] ?? null;
  if (reason === 'wait') return { field, message: t('refused.wait', { count: Math.ceil(retryAfter / 60) }) };
  const known = told.find((one) => one === reason);
  return { field, message: known ? t(`refused.${known}`) : t('refused.other') };
}

function reasonOf(error: unknown): { reason: string; retryAfter: number } {
  if (error instanceof AuthRefused) return error;
  const problem = problemOf(error);
  const retryAfter = Number(problem?.details.retryAfter ?? 60);
  if (problem?.reason && told.some((one) => one === problem.reason)) return { reason: problem.reason, retryAfter };
  if (problem?.status === 429) return { reason: 'wait', retryAfter };
  if (problem?.status === 401) return { reason: 'signed-out', retryAfter };
  if (problem?.status === 403) return { reason: 'forbidden', retryAfter };
  if (problem?.status === 404) return { reason: 'gone', retryAfter };
  return { reason: 'other', retryAfter };
}
