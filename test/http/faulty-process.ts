import { createListener } from '../../src/http/listener.ts';
import { createLog } from '../../src/runtime/log.ts';
import { watchFaults } from '../../src/runtime/watch-faults.ts';

/** A listener whose requests end in faults that nobody catches, with the service's own way of dealing with them. */
const log = createLog('info', (line) => process.stdout.write(line));
const paths = ['/ok', '/in-an-event', '/rejected', '/at-once', '/in-doubt'];
const server = createListener({
  addresses: paths.map((path) => ({ path, methods: { GET: null } })),
  proxyHops: 0,
  failed: () => log.error('request.failed'),
  limits: { silence: 300 },
  serve: (request, response) => {
    const { url } = request;
    if (url === '/in-an-event') request.resume().on('end', fail);
    else if (url === '/rejected') void Promise.reject(new Error('a secret text'));
    else if (url === '/at-once') fail();
    else {
      response.end('ok');
      if (url === '/in-doubt') setTimeout(() => fail(), 1);
    }
  },
});
watchFaults({
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
