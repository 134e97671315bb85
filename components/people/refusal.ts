import type { TFunction } from 'i18next';
import { problemOf } from '@/api/client';
import { AuthRefused } from './ask-auth';

export type Refusal = {
  /** The field that it is about; null where it is about none. */
  readonly field: string | null;
  readonly message: string;
};

/** What to say of an error that the server, or the way to it, answered with. */
export function describeRefusal(error: unknown, t: TFunction<'people'>): Refusal {
  const { reason, retryAfter } = reasonOf(error);
  const about = (field: string | null, message: string) => ({ field, message });
  switch (reason) {
    case 'wait':
      return about(null, t('refused.wait', { count: Math.ceil(retryAfter / 60) }));
    case 'email-taken':
      return about('email', t('refused.email-taken'));
    case 'wrong-credentials':
      return about('password', t('refused.wrong-credentials'));
    case 'wrong-password':
      return about('currentPassword', t('refused.wrong-password'));
    case 'already-set-up':
      return about(null, t('refused.already-set-up'));
    case 'invitation-needed':
      return about(null, t('refused.invitation-needed'));
    case 'invitation-used':
      return about(null, t('refused.invitation-used'));
    case 'invitation-expired':
      return about(null, t('refused.invitation-expired'));
    case 'link-gone':
      return about(null, t('refused.link-gone'));
    case 'last-owner':
      return about(null, t('refused.last-owner'));
    case 'sign-in-required':
      return about(null, t('refused.signed-out'));
    case 'forbidden':
      return about(null, t('refused.forbidden'));
    case 'not-found':
      return about(null, t('refused.gone'));
    default:
      return about(null, t('refused.other'));
  }
}

/** The word by which the answer is told: for most codes of the API the code, for a conflict its reason. */
function reasonOf(error: unknown): { reason: string; retryAfter: number } {
  if (error instanceof AuthRefused) return error;
  const problem = problemOf(error);
  const retryAfter = Number(problem?.details.retryAfter ?? 60);
  const tellsMore = problem?.status === 409 || problem?.reason === 'wait' || problem?.reason === 'invitation-needed';
  return { reason: (tellsMore ? problem?.reason : problem?.code) ?? 'other', retryAfter };
}
