import { Command } from 'commander';
import { align } from './commands/align';
import { backup, restore } from './commands/backup';
import { check } from './commands/check';
import { dump } from './commands/dump';
import { load } from './commands/load';
import { routes } from './commands/routes';
import { segment } from './commands/segment';
import { terms } from './commands/terms';
import { up } from './commands/up';
import { UserError } from './user-error';

const program = new Command('verso')
  .addCommand(up)
  .addCommand(load)
  .addCommand(dump)
  .addCommand(backup)
  .addCommand(restore)
  .addCommand(segment)
  .addCommand(align)
  .addCommand(terms)
  .addCommand(routes)
  .addCommand(check);

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
