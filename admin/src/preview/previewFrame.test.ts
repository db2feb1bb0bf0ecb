import { previewAddress, toldHeight } from './previewFrame';

test('the address names revision, shape and, when it matters, the size', () => {
  expect(previewAddress('r1', 'STRIP')).toBe('/screen/preview?revision=r1&shape=STRIP');
  expect(previewAddress('r&1', 'LANDSCAPE', { width: 768, height: 192 })).toBe('/screen/preview?revision=r%261&shape=LANDSCAPE&width=768&height=192');
});

test('only a height that a preview may have is believed', () => {
  expect(toldHeight({ type: 'preview-height', height: 321.2 })).toBe(322);
  expect(toldHeight({ type: 'preview-height', height: 1e9 })).toBe(20_000);
  for (const other of [null, 'preview-height', {}, { type: 'other', height: 5 }, { type: 'preview-height', height: '5' }, { type: 'preview-height', height: -1 }, { type: 'preview-height', height: NaN }]) {
    expect(toldHeight(other)).toBeNull();
  }
});
