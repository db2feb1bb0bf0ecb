import { createServer } from 'node:http';

const page = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta http-equiv="refresh" content="5"><title>正在准备</title>
<body style="font:24px/1.6 sans-serif;text-align:center;padding:15vh 5vw"><h1>正在准备</h1><p>首次启动需要几分钟，本页会自动刷新。</p></body></html>`;

/** Answers 503 on the server's port while it is being prepared, which also keeps a second start out; returns how to let go. */
export function holdPort(port) {
  const server = createServer((_, response) => {
    response.writeHead(503, { 'content-type': 'text/html; charset=utf-8', 'retry-after': '5', 'cache-control': 'no-store', connection: 'close' });
    response.end(page);
  });
  let closed;
  const release = () => {
    closed ??= new Promise((done) => {
      server.close(done);
      server.closeAllConnections();
    });
    return closed;
  };
  return new Promise((held, fail) => {
    server.once('error', fail);
    server.listen(Number(port), () => held(release));
  });
}
