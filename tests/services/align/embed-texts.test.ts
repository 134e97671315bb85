import { describe, expect, it } from 'vitest';
import { embedTexts } from '@/services/align/embed-texts';
import { anEmbeddingsServer, answerVectors, refuse } from './an-embeddings-server';

const texts = Array.from({ length: 250 }, (_, at) => 'x'.repeat(at + 1));
const never = new AbortController().signal;

describe('embedTexts', () => {
  it('asks in batches, with the key, and puts the vectors in the order of the texts', async () => {
    const { asked, embedder } = await anEmbeddingsServer();
    const shares: number[] = [];
    const vectors = await embedTexts(embedder, texts, { signal: never, onProgress: (share) => shares.push(share) });
    expect(vectors.map(([length]) => length)).toEqual(texts.map(({ length }) => length));
    expect(asked.map(({ input }) => input.length).sort()).toEqual([100, 100, 50]);
    expect(asked).toContainEqual(
      expect.objectContaining({ path: '/v1/embeddings', key: 'Bearer secret', model: 'lettered' }),
    );
    expect(shares.at(-1)).toBe(1);
  });

  it('tries a batch once more when the service is busy or fails', async () => {
    let tries = 0;
    const { embedder } = await anEmbeddingsServer((asked, response) =>
      ++tries === 1 ? refuse(429)(asked, response) : answerVectors(asked, response),
    );
    expect(await embedTexts(embedder, ['One.'], { signal: never })).toHaveLength(1);
    expect(tries).toBe(2);
  });

  it('says that the service refuses, and asks no more with a key that is wrong', async () => {
    const { asked, embedder } = await anEmbeddingsServer(refuse(401));
    await expect(embedTexts(embedder, ['One.'], { signal: never })).rejects.toMatchObject({ problem: 'refused' });
    expect(asked).toHaveLength(1);
  });

  it('says that the service takes too long', async () => {
    const { embedder } = await anEmbeddingsServer(() => {});
    const asked = embedTexts(embedder, ['One.'], { signal: never, wait: 50 });
    await expect(asked).rejects.toMatchObject({ problem: 'too-slow' });
  });

  it('says that nobody is there', async () => {
    const embedder = { url: 'http://127.0.0.1:1/v1', model: 'lettered', key: null };
    await expect(embedTexts(embedder, ['One.'], { signal: never })).rejects.toMatchObject({ problem: 'unreachable' });
  });

  it.each([
    ['no JSON', 'no'],
    ['too few vectors', '{"data":[]}'],
    ['something else than numbers', '{"data":[{"index":0,"embedding":["a"]},{"index":1,"embedding":[1]}]}'],
    ['vectors of several lengths', '{"data":[{"index":0,"embedding":[1,2]},{"index":1,"embedding":[1]}]}'],
  ])('has no use for %s', async (_, body) => {
    const { embedder } = await anEmbeddingsServer((__, response) => void response.end(body));
    const asked = embedTexts(embedder, ['One.', 'Two.'], { signal: never });
    await expect(asked).rejects.toMatchObject({ problem: 'unusable' });
  });

  it('follows nobody who sends it elsewhere, since the key is for one address', async () => {
    const elsewhere = await anEmbeddingsServer();
    const { embedder } = await anEmbeddingsServer((_, response) => {
      response.writeHead(307, { location: `${elsewhere.url}/embeddings` }).end();
    });
    await expect(embedTexts(embedder, ['One.'], { signal: never })).rejects.toMatchObject({ problem: 'unreachable' });
    expect(elsewhere.asked).toEqual([]);
  });

  it('ends when it is cancelled', async () => {
    const cancelled = new AbortController();
    const { embedder } = await anEmbeddingsServer(() => cancelled.abort());
    await expect(embedTexts(embedder, ['One.'], { signal: cancelled.signal })).rejects.toMatchObject({
      name: 'AbortError',
    });
  });
});
