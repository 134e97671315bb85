/** Where a chapter is read in a language. */
export function readingPath(lng: string, workId: string, documentId: string, language: string): string {
  return `/${lng}/works/${workId}/${documentId}/read/${language}`;
}
