import { setImmediate as afterOthers } from 'node:timers/promises';

/** How long, in milliseconds, steps go on before others have their turn. */
const slice = 20;

/** Takes steps to their end, and lets the server answer others meanwhile. */
export async function takeTurns<Result>(steps: Generator<unknown, Result, undefined>): Promise<Result> {
  let turn = performance.now();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    if (performance.now() - turn < slice) continue;
    await afterOthers();
    turn = performance.now();
  }
}
