import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { work } from './spark-run.js';

/** A standalone master with two workers of one core each, on this machine. */
export interface Standalone {
  readonly master: string;
  /** Ends one executor by -9; false where no worker has one. */
  readonly killExecutor: () => boolean;
  readonly stop: () => void;
}

const workers = 2;

export async function startStandalone(python: string): Promise<Standalone> {
  const [port, page] = [await freePort(), await freePort()];
  const address = '127.0.0.1';
  const folder = join(work, 'workers');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const start = (name: string, ...parameters: string[]) =>
    spawn(join(dirname(python), 'spark-class'), [`org.apache.spark.deploy.${name}`, ...parameters], {
      detached: true,
      stdio: 'ignore',
      env: { ...process.env, PYSPARK_PYTHON: python, SPARK_LOCAL_IP: address },
    });
  const host = ['--host', address];
  const master = `spark://${address}:${port}`;
  const started: ChildProcess[] = [
    start('master.Master', ...host, '--port', String(port), '--webui-port', String(page)),
  ];
  for (let i = 0; i < workers; i++) {
    const room = ['--cores', '1', '--memory', '2g', '--work-dir', join(folder, String(i))];
    started.push(start('worker.Worker', ...host, ...room, '--webui-port', '0', master));
  }
  return {
    master,
    killExecutor() {
      for (const worker of started.slice(1)) {
        // Of its own children only.
        const found = spawnSync('pgrep', ['-P', String(worker.pid), '-f', 'CoarseGrainedExecutorBackend']);
        const pid = Number(found.stdout.toString().trim().split('\n')[0]);
        if (!pid) continue;
        process.kill(pid, 'SIGKILL');
        return true;
      }
      return false;
    },
    stop() {
      for (const { pid } of started) {
        try {
          if (pid !== undefined) process.kill(-pid, 'SIGTERM');
        } catch {
          // It has ended.
        }
      }
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
