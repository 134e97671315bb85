import type { RequestContext } from '@/app/api/v1/router/base';
import { languages } from '@/i18n/languages';
import { getT } from '@/i18n/server';
import type { Invited } from '@/services/people/invite';
import type { ResetToken } from '@/services/people/make-reset-token';
import { originOf } from '@/services/people/request-address';
import { sendMail } from '@/services/people/send-mail';

/** The address of a page, in the language of whoever opens it. */
export function pageLink(headers: Headers, path: string): string {
  return `${originOf(headers)}/${path}`;
}

/** The link of an invitation, also mailed where there is an address and a server. */
export async function mailInvitation(
  { headers, person }: RequestContext,
  { token, expiresAt }: Invited,
  to: string | undefined,
): Promise<{ link: string; expiresAt: string; mailed: boolean }> {
  const link = pageLink(headers, `join/${token}`);
  if (to === undefined) return { link, expiresAt, mailed: false };
  const { t } = await getT('people', { lng: languageOf(headers) });
  const text = t('mail.invitation.text', { name: person?.name, link });
  return { link, expiresAt, mailed: await sendMail({ to, subject: t('mail.invitation.subject'), text }) };
}

/** Mails the link by which a person chooses a new password. */
export async function mailReset(headers: Headers, { token, email }: ResetToken): Promise<void> {
  const { t } = await getT('people', { lng: languageOf(headers) });
  const link = pageLink(headers, `reset-password/${token}`);
  await sendMail({ to: email, subject: t('mail.reset.subject'), text: t('mail.reset.text', { link }) });
}

/** The language of the page that asked, else the first of the browser's that we speak. */
function languageOf(headers: Headers): string {
  const chosen = /(?:^|; )language=([\w-]+)/.exec(headers.get('cookie') ?? '')?.[1];
  const wanted = (headers.get('accept-language') ?? '').split(',').map((range) => range.trim().slice(0, 2));
  return [chosen, ...wanted].find((tag) => languages.some((language) => language === tag)) ?? 'en';
}
