import { createListener } from '../../src/http/listener.ts';
import { createLog } from '../../src/log.ts';
import { containFaults } from '../../src/runtime/contain-faults.ts';

/** A listener whose requests end in faults that nobody catches, with the service's own way of containing them. */
const log = createLog('info', (line) => process.stdout.write(line));
const paths = ['/ok', '/later', '/rejected', '/at-once', '/in-doubt'];
const { server, contain } = createListener({
  addresses: paths.map((path) => ({ path, methods: { GET: null } })),
  proxyHops: 0,
  failed: () => log.error('request.failed'),
  serve: ({ url }, response) => {
    if (url === '/later') setTimeout(() => fail(), 1);
    else if (url === '/rejected') void Promise.reject(new Error('a secret text'));
    else if (url === '/at-once') fail();
    else {
      response.end('ok');
      if (url === '/in-doubt') setTimeout(() => fail(), 1);
    }
  },
});
containFaults({
  contain,
  log,
  stop: async () => {
    server.close();
    server.closeAllConnections();
    log.info('service.stopped');
  },
});
server.listen(0, '127.0.0.1', () => log.info('listening', { port: (server.address() as { port: number }).port }));

function fail(): never {
  throw new Error('a secret text');
}
