// The least a Node process can do: the prepared bytes of a caller's feed, or 304, and nothing else.
const http = require('node:http');

let byCaller = new Map();

const server = http.createServer((request, response) => {
  const answer = byCaller.get(request.headers.authorization);
  const time = ['x-server-time', String(Date.now())];
  if (request.headers['if-none-match'] === answer.etag) {
    response.writeHead(304, [...time, ...answer.notModified]);
    response.end();
    return;
  }
  response.writeHead(200, [...time, ...answer.full]);
  response.end(answer.body);
});

process.on('message', (message) => {
  if (!message.answers) return;
  const answers = message.answers.map((answer) => ({ ...answer, body: Buffer.from(answer.body) }));
  byCaller = new Map(message.callers.map(([token, index]) => [`Bearer ${token}`, answers[index]]));
  server.keepAliveTimeout = message.keepAliveSeconds * 1000;
  process.send({ ready: true });
});

server.listen(Number(process.env.PORT), '127.0.0.1', () => process.send({ listening: true }));
