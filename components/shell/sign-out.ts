/** Ends the session and opens `next`, which shows whether it ended. */
export async function signOut(next: string): Promise<void> {
  await fetch('/api/auth/sign-out', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  });
  location.assign(next);
}
