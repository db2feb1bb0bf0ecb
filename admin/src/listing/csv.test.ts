import { toCsv } from './csv';

interface Row {
  name: string;
  count: number | null;
}
const columns = [
  { label: '名称', value: (row: Row) => row.name },
  { label: '人数', value: (row: Row) => row.count },
];

describe('an exported list', () => {
  it('opens in a Chinese spreadsheet program', () => {
    expect(toCsv(columns, [{ name: '望云站', count: 32 }])).toBe('\uFEFF名称,人数\r\n望云站,32\r\n');
  });

  it('quotes what would break a row', () => {
    expect(toCsv(columns, [{ name: '甲,"乙"\n丙', count: null }])).toBe('\uFEFF名称,人数\r\n"甲,""乙""\n丙",\r\n');
  });

  it('shows a formula as text and leaves a negative number alone', () => {
    expect(toCsv(columns, [{ name: '=HYPERLINK("x")', count: -3 }])).toBe('\uFEFF名称,人数\r\n"\'=HYPERLINK(""x"")",-3\r\n');
  });
});
