import { choicesFile, editionRecord, isPlain } from './folder-edition';
import { type FolderVersion, sourceFile, versionsFile, type WorkFolder, workFile } from './work-folder';

/** The files of a work by their paths. The same work gives the same bytes; undone by `parseFolder`. */
export function serializeFolder(work: WorkFolder): Map<string, string> {
  const files = new Map<string, string>();
  const { id, title, author, language, kind, summary, licence, visibility, settings, contributors, languages } = work;
  const editions = (work.editions ?? []).filter((one) => !isPlain(one));
  const record = {
    ...{ id, title, author, language, kind, summary, licence, visibility, settings, contributors, languages },
    ...(work.files.length > 0 ? { files: work.files } : {}),
    ...(editions.length > 0 ? { editions: editions.map(editionRecord) } : {}),
  };
  files.set(workFile, `${JSON.stringify(record, null, 2)}\n`);
  files.set(sourceFile, toLines(sourceRecords(work)));
  const byFile = Map.groupBy(work.versions, (version) => versionsFile(version.language, version.siglum));
  for (const [path, ones] of byFile) files.set(path, toLines(ones.map(versionRecord)));
  for (const edition of editions) {
    const lines = edition.choices.map(({ segments, siglum }) => ({ segments, siglum }));
    if (lines.length > 0) files.set(choicesFile(edition), toLines(lines));
  }
  return files;
}

function* sourceRecords(work: WorkFolder): Generator<object> {
  for (const { id, title, file, blocks } of work.documents) {
    yield { document: id, title, ...(file ? { file } : {}) };
    for (const block of blocks) {
      yield {
        block: block.id,
        kind: block.kind,
        ...(block.level === null ? {} : { level: block.level }),
        ...(block.before ? { before: block.before } : {}),
        ...(block.after ? { after: block.after } : {}),
      };
      for (const segment of block.segments) yield { segment: segment.id, text: segment.text };
    }
  }
}

function versionRecord({ segments, state, text, omitted, reason, confidence }: FolderVersion): object {
  return {
    segments,
    state,
    text,
    ...(omitted ? { omitted } : {}),
    ...(reason ? { reason } : {}),
    ...(typeof confidence === 'number' ? { confidence } : {}),
  };
}

function toLines(records: Iterable<object>): string {
  let lines = '';
  for (const record of records) lines += `${JSON.stringify(record)}\n`;
  return lines;
}
