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

export function createReader(onFailure: () => void): Reader {
  const worker = new Worker(new URL('./read-worker.ts', import.meta.url), { type: 'module' });
  const listeners = new Map<number, (answer: ReadAnswer) => void>();
  let orders = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<ReadAnswer>) => listeners.get(data.order)?.(data));
  worker.addEventListener('error', onFailure);

  function send(make: (order: number) => ReadOrder, listen: (answer: ReadAnswer) => void, moved: Transferable[] = []) {
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
