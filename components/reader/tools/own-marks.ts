import { v7 } from 'uuid';
import type { ReaderMarkKind } from '@/core/reading/reader-mark';

/** Ids of the marks that this device put on a sentence, by kind. */
export type OwnMarks = Readonly<Partial<Record<ReaderMarkKind, string>>>;

type MarkedPlace = {
  readonly workId: string;
  readonly segmentId: string;
  readonly editionId: string;
  readonly release: number | null;
};

const nameOf = ({ editionId, segmentId }: MarkedPlace) => `reader-marks:${editionId}:${segmentId}`;

export function readOwnMarks(place: MarkedPlace): OwnMarks {
  return JSON.parse(localStorage.getItem(nameOf(place)) ?? '{}') as OwnMarks;
}

export async function sendMark(place: MarkedPlace, kind: ReaderMarkKind, markId: string): Promise<OwnMarks> {
  const { workId, segmentId, editionId, release } = place;
  const api = await loadApi();
  await api.reading.mark({
    ...{ workId, markId, segmentId, editionId, kind, device: deviceKey() },
    ...(release !== null && { release }),
  });
  return keep(place, { ...readOwnMarks(place), [kind]: markId });
}

export async function takeBackMark(place: MarkedPlace, kind: ReaderMarkKind, markId: string): Promise<OwnMarks> {
  const api = await loadApi();
  await api.reading.removeMark({ workId: place.workId, markId, device: deviceKey() });
  const { [kind]: taken, ...left } = readOwnMarks(place);
  return keep(place, left);
}

function keep(place: MarkedPlace, marks: OwnMarks): OwnMarks {
  localStorage.setItem(nameOf(place), JSON.stringify(marks));
  return marks;
}

async function loadApi() {
  const { createApiClient } = await import('@/api/client');
  return createApiClient(window.location.origin);
}

/** By which the server knows this device's marks, and nothing else of it. */
function deviceKey(): string {
  const name = 'reader-device';
  const made = localStorage.getItem(name) ?? v7();
  localStorage.setItem(name, made);
  return made;
}
