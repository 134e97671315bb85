import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Command } from 'commander';
import { serializeFolder } from '@/core/folder/serialize-folder';
import { dumpFolder } from '@/services/folder/dump-folder';
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
      // A file of versions that the work no longer has would be loaded again.
      await rm(join(folder, 'versions'), { recursive: true, force: true });
      for (const [path, content] of files) {
        await mkdir(dirname(join(folder, path)), { recursive: true });
        await writeFile(join(folder, path), content);
      }
      console.log(`${files.size} files written to ${folder}.`);
    }),
  );
