import type { Membership } from '@/core/work/role';
import { mayAct } from '@/core/work/role';

export function workPath(lng: string, workId: string): string {
  return `/${lng}/works/${workId}`;
}

export function editionPath(lng: string, workId: string, editionId: string): string {
  return `${workPath(lng, workId)}/editions/${editionId}`;
}

/** The glossaries of a work, at a concept where one is named. */
export function glossaryPath(lng: string, workId: string, conceptId?: string): string {
  return `${workPath(lng, workId)}/glossary${conceptId ? `?concept=${conceptId}` : ''}`;
}

type Place = { readonly workId: string; readonly documentId: string; readonly language: string };

export function benchPath(lng: string, { workId, documentId, language }: Place): string {
  return `${workPath(lng, workId)}/${documentId}/translate/${language}`;
}

export function reviewPath(lng: string, { workId, documentId, language }: Place): string {
  return `${workPath(lng, workId)}/${documentId}/review/${language}`;
}

/** Where rivals of a chapter are chosen from without names. */
export function comparisonPath(lng: string, { workId, documentId, language }: Place): string {
  return `${workPath(lng, workId)}/${documentId}/compare/${language}`;
}

export function readingPath(lng: string, { workId, documentId, language }: Place): string {
  return `${workPath(lng, workId)}/${documentId}/read/${language}`;
}

/** Where sentences are found by their id or their address: one of them follows. */
export function atPath(lng: string, workId: string): string {
  return `${workPath(lng, workId)}/at`;
}

export function contentsPath(lng: string, { workId, language }: Omit<Place, 'documentId'>): string {
  return `${workPath(lng, workId)}/contents/${language}`;
}

/** Where a chapter opens for someone: on the bench if they may work on it, else to be read. */
export function chapterPath(lng: string, place: Place, mine: readonly Membership[]): string {
  return mayAct(mine, 'translate', place.language) ? benchPath(lng, place) : readingPath(lng, place);
}
