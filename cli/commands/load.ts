import { Command } from 'commander';
import { notesFile } from '@/core/annotation/annotation';
import { loadFolder } from '@/services/folder/load-folder';
import { loadGlossaries } from '@/services/folder/load-glossaries';
import { loadNotes } from '@/services/folder/load-notes';
import { readFolder } from '../read-folder';
import { withDatabase } from '../with-database';

export const load = new Command('load')
  .description('load a work from its folder, or bring the stored one up to date with it')
  .argument('<folder>', 'see source-text/README.md for its files')
  .action(async (folder: string) => {
    const { work, glossaries, notes } = await readFolder(folder);
    await withDatabase(async (context) => {
      const { isNew, versions } = await loadFolder(context, work);
      const concepts = await loadGlossaries(context, work.id, glossaries);
      const { written: notesWritten, lost, problems } = await loadNotes(context, work.id, notes);
      const written = `${versions} versions, ${concepts} concepts and ${notesWritten} notes written`;
      console.log(`${work.title}: ${isNew ? 'loaded' : 'brought up to date'}, ${written}.`);
      if (lost > 0) console.log(`${lost} notes found no place and wait among the lost notes of their chapters.`);
      for (const { annotation, message } of problems) console.error(`${notesFile}: ${annotation} ${message}`);
    });
  });
