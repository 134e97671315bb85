import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readStory } from './verso';

/** A translation of the sample story as a plain text file: paragraphs divided by blank lines, as its chapters were. */
export async function storyTranslation(name: string): Promise<string> {
  const lines = (await readFile(join('source-text/the-frost-book/versions', `${name}.jsonl`), 'utf8'))
    .trim()
    .split('\n');
  const versions = lines.map((line) => JSON.parse(line) as { segments: string[]; text?: string });
  const byFirst = new Map(versions.map((version) => [version.segments[0], version.text ?? '']));
  const { documents } = await readStory();
  const chapters = documents.map(({ blocks }) =>
    blocks
      .map(({ segments }) => segments.flatMap(({ id }) => byFirst.get(id) || []).join(' '))
      .filter((paragraph) => paragraph !== '')
      .join('\n\n'),
  );
  return `${chapters.filter((chapter) => chapter !== '').join('\n\n\n')}\n`;
}
