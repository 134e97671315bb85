import type { Pending } from '@/core/editing/outbox';

/** Where unsent texts lie on this machine, written before the key press ends, so that a closed tab loses nothing. */
export type OutboxShelf = {
  readonly list: () => Pending[];
  /** False when the machine has no room for it. */
  readonly put: (pending: Pending) => boolean;
  readonly remove: (versionId: string) => void;
  /** Takes over what another tab, now closed, left behind; of versions that have a text here already, nothing yet. */
  readonly adopt: (tab: string) => Pending[];
  /** The other tabs that have texts of this work lying here. */
  readonly listTabs: () => string[];
};

export function createOutboxShelf(storage: Storage, workId: string, tab: string): OutboxShelf {
  const area = `verso.outbox/${workId}/`;
  const keyOf = (owner: string, versionId: string) => `${area}${owner}/${versionId}`;
  const keys = () => Object.keys(storage).filter((key) => key.startsWith(area));
  const read = (owner: string) =>
    keys()
      .filter((key) => key.startsWith(`${area}${owner}/`))
      .flatMap((key) => parsePending(storage.getItem(key)) ?? []);

  function put(pending: Pending): boolean {
    try {
      storage.setItem(keyOf(tab, pending.versionId), JSON.stringify(pending));
      return true;
    } catch {
      return false;
    }
  }

  return {
    list: () => read(tab),
    put,
    remove: (versionId) => storage.removeItem(keyOf(tab, versionId)),
    adopt: (owner) => {
      const left = read(owner).filter(({ versionId }) => storage.getItem(keyOf(tab, versionId)) === null);
      for (const pending of left) if (put(pending)) storage.removeItem(keyOf(owner, pending.versionId));
      return left;
    },
    listTabs: () => {
      const owners = keys().map((key) => key.slice(area.length).split('/')[0] ?? '');
      return [...new Set(owners)].filter((owner) => owner !== '' && owner !== tab);
    },
  };
}

function parsePending(written: string | null): Pending | null {
  try {
    return written === null ? null : (JSON.parse(written) as Pending);
  } catch {
    return null;
  }
}
