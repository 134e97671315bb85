import { Command } from 'commander';
import { loadFolder } from '@/services/folder/load-folder';
import { loadGlossaries } from '@/services/folder/load-glossaries';
import { readFolder } from '../read-folder';
import { withDatabase } from '../with-database';

export const load = new Command('load')
  .description('load a work from its folder, or bring the stored one up to date with it')
  .argument('<folder>', 'see source-text/README.md for its files')
  .action(async (folder: string) => {
    const { work, glossaries } = await readFolder(folder);
    await withDatabase(async (context) => {
      const { isNew, versions } = await loadFolder(context, work);
      const concepts = await loadGlossaries(context, work.id, glossaries);
      const written = `${versions} versions and ${concepts} concepts written`;
      console.log(`${work.title}: ${isNew ? 'loaded' : 'brought up to date'}, ${written}.`);
    });
  });
