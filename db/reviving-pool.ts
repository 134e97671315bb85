import pg from 'pg';
import { isServerGone } from './local-server';

type Opened = (error: Error | undefined, client: pg.PoolClient | undefined, done: pg.PoolClient['release']) => void;

/** A pool that, where its server is gone, has it revived and tries the connection once more. */
export class RevivingPool extends pg.Pool {
  readonly #revive: (() => Promise<pg.ClientConfig>) | undefined;

  constructor(config: pg.PoolConfig, revive?: () => Promise<pg.ClientConfig>) {
    super(config);
    this.#revive = revive;
  }

  override connect(): Promise<pg.PoolClient>;
  override connect(opened: Opened): void;
  override connect(opened?: Opened): Promise<pg.PoolClient> | undefined {
    const connected = this.#connect();
    if (!opened) return connected;
    connected.then(
      (client) => opened(undefined, client, (broken) => client.release(broken)),
      (error) => opened(error, undefined, () => {}),
    );
    return undefined;
  }

  async #connect(): Promise<pg.PoolClient> {
    try {
      return await super.connect();
    } catch (error) {
      if (!this.#revive || !isServerGone(error)) throw error;
      Object.assign(this.options, await this.#revive());
      return super.connect();
    }
  }
}
