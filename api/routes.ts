import { isContractProcedure } from '@orpc/contract';
import { contract } from './contract';

/** The methods and paths of the contract, as `routes.json` holds them for clients that needn't load its schemas. */
export function serializeRoutes(): string {
  return `${JSON.stringify(bare(contract), null, 2)}\n`;
}

function bare(router: object): object {
  if (isContractProcedure(router)) {
    const { method, path } = router['~orpc'].route;
    return { '~orpc': { route: { method, path }, errorMap: {}, meta: {} } };
  }
  return Object.fromEntries(Object.entries(router).map(([name, part]) => [name, bare(part)]));
}
