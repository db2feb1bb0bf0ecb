import { wholeBoardLists } from './contentBoard';

const rows = Array.from({ length: 1001 }, (_, index) => ({ id: String(index).padStart(4, '0') }));

afterEach(() => {
  jest.restoreAllMocks();
});

/** Answers as the server does: so many rows after an id. */
function serve(): { after: string; first: number }[] {
  const asked: { after: string; first: number }[] = [];
  globalThis.fetch = jest.fn((_address, options?: RequestInit) => {
    const { variables } = JSON.parse(options?.body as string) as { variables: { after: string; first: number } };
    asked.push(variables);
    const shown = rows.filter(({ id }) => id > variables.after).slice(0, variables.first);
    return Promise.resolve(new Response(JSON.stringify({ data: { contentBoard: { shown } } })));
  });
  return asked;
}

it('reads a list whole, page by page, each row once', async () => {
  const asked = serve();
  expect((await wholeBoardLists.shown('t1')).map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
  expect(asked).toEqual([{ stationId: 't1', first: 500, after: '' }, { stationId: 't1', first: 500, after: '0499' }, { stationId: 't1', first: 500, after: '0999' }]);
});
