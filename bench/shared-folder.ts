import { join } from 'node:path';

/** Where gold data and texts lie that may not be part of the project: `VERSO_SHARED`, or the folder beside the project. */
export const sharedFolder = process.env.VERSO_SHARED ?? join(import.meta.dirname, '../../shared');
