import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import { serializeRoutes } from '@/api/routes';

export const routes = new Command('routes')
  .description('write api/routes.json anew, after a change of the contract')
  .action(() => writeFile(join(import.meta.dirname, '../../api/routes.json'), serializeRoutes()));
