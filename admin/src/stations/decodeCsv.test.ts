import { decodeCsv } from './decodeCsv';

const bytesOf = (...bytes: number[]): ArrayBuffer => new Uint8Array(bytes).buffer;

describe('a chosen CSV file', () => {
  it('is read as UTF-8, its mark dropped', () => {
    expect(decodeCsv(bytesOf(0xef, 0xbb, 0xbf, 0xe7, 0xab, 0x99))).toBe('站');
  });

  it('is read as GB18030 when it is not UTF-8', () => {
    expect(decodeCsv(bytesOf(0xd5, 0xbe, 0xb5, 0xe3))).toBe('站点');
  });
});
