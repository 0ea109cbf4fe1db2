import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { copyPlain } from '../../src/storage/plain-data.js';

describe('plain data', () => {
  it('is copied to what JSON would make of it', () => {
    fc.assert(
      fc.property(fc.object({ withDate: true, withTypedArray: true, withMap: true, withNullPrototype: true }), (value) => {
        expect(copyPlain(value)).toStrictEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('asks a value that says itself how it is written, as JSON does', () => {
    expect(copyPlain({ when: { toJSON: () => 'never' }, no: () => undefined })).toStrictEqual({ when: 'never' });
  });

  it('keeps a field whose name is that of the prototype a field', () => {
    const value = JSON.parse('{ "__proto__": { "a": 1 } }') as object;
    expect(Object.keys(copyPlain(value))).toEqual(['__proto__']);
  });

  it('refuses what JSON cannot say', () => {
    expect(() => copyPlain({ big: 1n })).toThrow(TypeError);
  });
});
