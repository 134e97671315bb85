import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Command } from 'commander';
import { notesFile } from '@/core/annotation/annotation';
import { serializeAnnotations } from '@/core/annotation/serialize-annotations';
import { serializeFolder } from '@/core/folder/serialize-folder';
import { glossaryFile, glossaryNumber } from '@/core/terms/glossary-file';
import { serializeGlossary } from '@/core/terms/serialize-glossary';
import { dumpFolder } from '@/services/folder/dump-folder';
import { dumpGlossaries } from '@/services/folder/dump-glossaries';
import { readAnnotations } from '@/services/notes/read-annotations';
import { listWorkIds } from '@/services/works/list-work-ids';
import { UserError } from '../user-error';
import { withDatabase } from '../with-database';

export const dump = new Command('dump')
  .description('write a work as its folder; the files of an unchanged work stay the same byte for byte')
  .argument('<work>', 'its id, or its title')
  .argument('<folder>')
  .action((name: string, folder: string) =>
    withDatabase(async (context) => {
      const [id, another] = await listWorkIds(context, name);
      if (!id) throw new UserError(`There is no work “${name}”.`);
      if (another) throw new UserError(`Several works are called “${name}”; name one by its id.`);
      const files = serializeFolder(await dumpFolder(context, id));
      for (const [place, glossary] of (await dumpGlossaries(context, id)).entries()) {
        files.set(glossaryFile(place + 1), serializeGlossary(glossary));
      }
      const notes = await readAnnotations(context.database, id);
      if (notes.length > 0) files.set(notesFile, serializeAnnotations(id, notes));
      await removeOld(folder);
      for (const [path, content] of files) {
        await mkdir(dirname(join(folder, path)), { recursive: true });
        await writeFile(join(folder, path), content);
      }
      console.log(`${files.size} files written to ${folder}.`);
    }),
  );

/** A file of versions, choices, notes or a glossary that the work no longer has would be loaded again. */
async function removeOld(folder: string): Promise<void> {
  for (const part of ['versions', 'editions', notesFile])
    await rm(join(folder, part), { recursive: true, force: true });
  const names = await readdir(folder).catch(() => []);
  for (const name of names) if (glossaryNumber(name) !== null) await rm(join(folder, name));
}
