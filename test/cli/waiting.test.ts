import { spawn } from 'node:child_process';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { join } from 'node:path';
import process from 'node:process';
import { expect, it } from 'vitest';
import { newDataFolder, root } from './cairn.ts';

it('a command says which store it waits for when that does not answer', async () => {
  const sockets: Socket[] = [];
  const silent = createServer((socket) => {
    sockets.push(socket);
    socket.on('error', () => undefined);
  });
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  const address = `neo4j://127.0.0.1:${(silent.address() as AddressInfo).port}`;
  const program = [join(root, 'bin', 'cairn.js'), 'digest', '--store', address, '--data', newDataFolder()];
  const child = spawn(process.execPath, program, {
    env: { ...process.env, NEO4J_USER: 'neo4j', NEO4J_PASSWORD: 'any', NO_COLOR: '1' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const gone = new Promise((resolve) => child.once('close', resolve));
  const line = await new Promise<string>((resolve) => {
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('\n')) resolve(said);
    });
    void gone.then(() => resolve(said));
  });
  child.kill('SIGKILL');
  await gone;
  for (const socket of sockets) socket.destroy();
  await new Promise((resolve) => silent.close(resolve));
  expect(line).toBe(`Waiting for the store at ${address} …\n`);
});
