import { startLocalServer } from '@/db/local-server';

const [dataFolder] = process.argv.slice(2);
if (!dataFolder) throw new RangeError('Name the data folder.');
await startLocalServer({ dataFolder });
process.stdout.write('ready\n');
setInterval(() => {}, 1000);
