import type {
  BlocksRead,
  DecodedFile,
  FileProblem,
  ReadAnswer,
  ReadOrder,
  RulesRefused,
  TextToRead,
} from './read-messages';

/** Decodes and reads texts beside the page, so that the page never waits. */
export type Reader = {
  readonly decode: (fileName: string, bytes: ArrayBuffer) => Promise<DecodedFile | { readonly problem: FileProblem }>;
  /** Tells of blocks as they are read, until all are or the function that it returns is called; or why the rules are refused. */
  readonly read: (text: TextToRead, onRead: (read: BlocksRead | RulesRefused) => void) => () => void;
  readonly close: () => void;
};

/** Answers come several times a second; who is silent so long, in milliseconds, while there is something to do, is lost in a pattern. */
const longestSilence = 3_000;

export function createReader(onFailure: () => void): Reader {
  const listeners = new Map<number, (answer: ReadAnswer) => void>();
  let orders = 0;
  let heardAt = 0;
  let isBusy = false;
  let worker = start();

  function start(): Worker {
    const started = new Worker(new URL('./read-worker.ts', import.meta.url), { type: 'module' });
    started.addEventListener('message', ({ data }: MessageEvent<ReadAnswer>) => {
      heardAt = performance.now();
      isBusy = data.kind === 'blocks' && data.reached < 1;
      listeners.get(data.order)?.(data);
    });
    started.addEventListener('error', onFailure);
    return started;
  }

  function send(make: (order: number) => ReadOrder, listen: (answer: ReadAnswer) => void, moved: Transferable[] = []) {
    if (isBusy && performance.now() - heardAt > longestSilence) {
      worker.terminate();
      worker = start();
    }
    isBusy = true;
    heardAt = performance.now();
    const order = ++orders;
    listeners.set(order, listen);
    worker.postMessage(make(order), moved);
    return order;
  }

  return {
    decode: (fileName, bytes) =>
      new Promise((resolve) => {
        const order = send(
          (number) => ({ order: number, kind: 'decode', fileName, bytes }),
          (answer) => {
            listeners.delete(order);
            if (answer.kind === 'decoded') resolve(answer.result);
          },
          [bytes],
        );
      }),
    read: (text, onRead) => {
      const order = send(
        (number) => ({ order: number, kind: 'read', ...text }),
        (answer) => answer.kind !== 'decoded' && onRead(answer),
      );
      return () => listeners.delete(order);
    },
    close: () => worker.terminate(),
  };
}
