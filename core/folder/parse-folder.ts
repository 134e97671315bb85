import { z } from 'zod';
import { splitUnits } from '@/core/format/splitting';
import { canonicalLanguage } from '@/core/text/language';
import { linePolicies } from '@/core/work/line-policy';
import { visibilities } from '@/core/work/role';
import { versionStates } from '@/core/work/version-state';
import { editionShape, parseEditions } from './parse-editions';
import { type FolderProblem, readLines, readShape } from './read-records';
import type { FolderBlock, FolderDocument, FolderSegment, FolderVersion, WorkFolder } from './work-folder';
import { sourceFile, versionsFile, workFile } from './work-folder';

const language = z.string().refine((tag) => canonicalLanguage(tag) === tag, 'not a canonical BCP 47 tag');

const settingsShape = z.strictObject({
  sourceLocked: z.boolean().optional(),
  readerMarks: z.boolean().optional(),
  linePolicy: z.enum(linePolicies).optional(),
  exceptions: z.array(z.string().trim().min(1)).optional(),
});

const splittingShape = z.strictObject({
  by: z.enum(splitUnits),
  chapters: z.union([z.enum(['headings', 'none']), z.strictObject({ level: z.int().min(1) })]),
  srx: z.strictObject({ name: z.string().min(1), text: z.string().min(1) }).nullable(),
});

const fileShape = z.strictObject({
  id: z.uuid(),
  name: z.string(),
  encoding: z.string(),
  bom: z.boolean(),
  sha256: z.string(),
  splitting: splittingShape.optional(),
});

const aboutShape = z.strictObject({
  id: z.uuid(),
  title: z.string().min(1),
  author: z.string(),
  language,
  kind: z.string(),
  summary: z.string().default(''),
  licence: z.string().default(''),
  visibility: z.enum(visibilities),
  settings: settingsShape.optional(),
  contributors: z.array(z.strictObject({ id: z.uuid(), siglum: z.string().min(1).max(4), name: z.string().min(1) })),
  languages: z.array(z.strictObject({ language, title: z.string() })),
  files: z.array(fileShape).default([]),
  editions: z.array(editionShape).default([]),
});

const documentShape = z.strictObject({
  document: z.uuid(),
  title: z.string(),
  file: z.uuid().nullable().default(null),
});
const blockShape = z.strictObject({
  block: z.uuid(),
  kind: z.enum(['paragraph', 'heading', 'verse', 'list-item', 'separator', 'code']),
  level: z.int().nullable().default(null),
  before: z.string().default(''),
  after: z.string().default(''),
});
const segmentShape = z.strictObject({ segment: z.uuid(), text: z.string().min(1) });
const sourceShape = z.union([segmentShape, blockShape, documentShape]);

const versionShape = z.strictObject({
  segments: z.array(z.uuid()).min(1),
  state: z.enum(versionStates),
  text: z.string(),
  omitted: z.boolean().default(false),
  reason: z.string().default(''),
  confidence: z.number().min(0).max(1).optional(),
});

/** Reads the files of a work's folder, given by their paths. The work is null when there is any problem. */
export function parseFolder(files: ReadonlyMap<string, string>): {
  work: WorkFolder | null;
  problems: FolderProblem[];
} {
  const problems: FolderProblem[] = [];
  const about = readAbout(files.get(workFile), problems);
  const documents = readSource(files.get(sourceFile), problems);
  const versions: FolderVersion[] = [];
  if (about) {
    const known = new Set(
      documents.flatMap((one) => one.blocks.flatMap((block) => block.segments.map(({ id }) => id))),
    );
    const expected = new Map<string, { language: string; siglum: string }>();
    for (const { language } of about.languages) {
      for (const { siglum } of about.contributors) expected.set(versionsFile(language, siglum), { language, siglum });
    }
    for (const [path, content] of files) {
      if (!path.startsWith('versions/')) continue;
      const whose = expected.get(path);
      if (whose) versions.push(...readVersions(path, content, whose, known, problems));
      else problems.push({ file: path, line: null, message: 'its language or contributor is not in work.json' });
    }
  }
  const editions = about ? parseEditions(files, about, versions, problems) : [];
  return { work: about && problems.length === 0 ? { ...about, documents, versions, editions } : null, problems };
}

function readAbout(content: string | undefined, problems: FolderProblem[]) {
  if (content === undefined) {
    problems.push({ file: workFile, line: null, message: 'is missing' });
    return null;
  }
  return readShape(workFile, null, content, aboutShape, problems);
}

type OpenBlock = Omit<FolderBlock, 'segments'> & { readonly segments: FolderSegment[] };
type OpenDocument = Omit<FolderDocument, 'blocks'> & { readonly blocks: OpenBlock[] };

function readSource(content: string | undefined, problems: FolderProblem[]): FolderDocument[] {
  const documents: OpenDocument[] = [];
  if (content === undefined) problems.push({ file: sourceFile, line: null, message: 'is missing' });
  const seen = new Set<string>();
  const isNew = (id: string, line: number) => {
    if (seen.has(id)) problems.push({ file: sourceFile, line, message: `the id ${id} is used twice` });
    seen.add(id);
  };
  for (const [line, record] of readLines(sourceFile, content ?? '', sourceShape, problems)) {
    const document = documents.at(-1);
    const block = document?.blocks.at(-1);
    if ('document' in record) {
      isNew(record.document, line);
      documents.push({ id: record.document, title: record.title, file: record.file, blocks: [] });
    } else if ('block' in record) {
      isNew(record.block, line);
      const { block: id, ...rest } = record;
      if (document) document.blocks.push({ id, ...rest, segments: [] });
      else problems.push({ file: sourceFile, line, message: 'a block needs a document before it' });
    } else {
      isNew(record.segment, line);
      if (block) block.segments.push({ id: record.segment, text: record.text });
      else problems.push({ file: sourceFile, line, message: 'a segment needs a block before it' });
    }
  }
  return documents;
}

function readVersions(
  file: string,
  content: string,
  whose: { language: string; siglum: string },
  known: ReadonlySet<string>,
  problems: FolderProblem[],
): FolderVersion[] {
  const covered = new Set<string>();
  const versions: FolderVersion[] = [];
  for (const [line, record] of readLines(file, content, versionShape, problems)) {
    for (const id of record.segments) {
      if (!known.has(id)) problems.push({ file, line, message: `the segment ${id} is not in ${sourceFile}` });
      if (covered.has(id)) problems.push({ file, line, message: `the segment ${id} has a version already` });
      covered.add(id);
    }
    versions.push({ ...whose, ...record });
  }
  return versions;
}
