import { createTransport, type Transporter } from 'nodemailer';

export type Letter = { readonly to: string; readonly subject: string; readonly text: string };

/**
 * Whether the instance can send letters: it needs a mail server and its own address, since a letter must not lead to
 * whatever host its asker named.
 */
export function canMail(): boolean {
  return Boolean(process.env.VERSO_SMTP_URL && process.env.VERSO_URL);
}

/** Sends a letter by the server of VERSO_SMTP_URL. False where there is none, or where it wouldn't take the letter. */
export async function sendMail(letter: Letter): Promise<boolean> {
  const { VERSO_SMTP_URL, VERSO_MAIL_FROM = 'Verso <verso@localhost>' } = process.env;
  if (!VERSO_SMTP_URL || !canMail()) return false;
  transport ??= createTransport(VERSO_SMTP_URL);
  try {
    await transport.sendMail({ from: VERSO_MAIL_FROM, ...letter });
    return true;
  } catch (error) {
    console.error('A letter was not sent', error);
    return false;
  }
}

let transport: Transporter | undefined;
