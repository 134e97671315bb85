import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { expect, onTestFinished, test, vi } from 'vitest';
import { canMail, sendMail } from '@/services/people/send-mail';

/** A mail server that takes one letter, and what it was told. */
async function aMailServer() {
  const told: string[] = [];
  const server = createServer((socket) => {
    let isLetter = false;
    socket.write('220 mail.test\r\n');
    socket.on('data', (bytes) => {
      const text = bytes.toString();
      told.push(text);
      if (/^QUIT/i.test(text)) socket.end('221 bye\r\n');
      else if (/^DATA/i.test(text)) isLetter = Boolean(socket.write('354 go on\r\n'));
      else if (!isLetter || text.endsWith('\r\n.\r\n')) socket.write('250 ok\r\n');
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return { url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}?ignoreTLS=true`, told };
}

const letter = { to: 'lin@example.org', subject: 'Einladung · دعوة', text: 'Öffne den Link.\n' };

test('an instance that knows no mail server, or not its own address, sends nothing and says so', async () => {
  vi.stubEnv('VERSO_SMTP_URL', 'smtp://127.0.0.1:1');
  vi.stubEnv('VERSO_URL', '');
  expect(canMail()).toBe(false);
  expect(await sendMail(letter)).toBe(false);
  vi.unstubAllEnvs();
});

test('a letter reaches the mail server in every script', async () => {
  const { url, told } = await aMailServer();
  vi.stubEnv('VERSO_SMTP_URL', url);
  vi.stubEnv('VERSO_URL', 'https://verso.test');
  expect(await sendMail(letter)).toBe(true);
  vi.unstubAllEnvs();
  const sent = told.join('');
  expect(sent).toContain('RCPT TO:<lin@example.org>');
  expect(sent).toMatch(/^Subject: =\?UTF-8\?/m);
});
