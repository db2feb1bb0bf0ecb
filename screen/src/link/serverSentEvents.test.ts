import { createEventParser, type ServerEvent } from "./serverSentEvents";

const stream = ': hello\n\nevent: etag\ndata: "a:b"\n\nevent: command\r\ndata: {"kind":"reload","id":"1"}\r\n\r\ndata: x\ndata:y\n\n';
const events: ServerEvent[] = [
  { name: "etag", data: '"a:b"' },
  { name: "command", data: '{"kind":"reload","id":"1"}' },
  { name: "message", data: "x\ny" },
];

test.each([1, 2, 7, 1000])("reads the same events from chunks of %i characters", (size) => {
  const seen: ServerEvent[] = [];
  const parse = createEventParser((event) => seen.push(event));
  for (let at = 0; at < stream.length; at += size) parse(stream.slice(at, at + size));
  expect(seen).toEqual(events);
});

test("an event without its blank line is not yet an event", () => {
  const seen: ServerEvent[] = [];
  createEventParser((event) => seen.push(event))("event: etag\ndata: 1\n");
  expect(seen).toEqual([]);
});
