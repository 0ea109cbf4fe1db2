import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from '@jest/globals';
import { readClinic } from '../../src/knowledge/clinic.js';
import { findClinicFile, readClinicForStart } from '../../src/knowledge/clinic-file.js';
import { KnowledgeError } from '../../src/knowledge/problem.js';

const folder = mkdtempSync(join(tmpdir(), 'kat-clinic-'));
const file = join(folder, 'clinic.yaml');
afterAll(() => rmSync(folder, { recursive: true }));
const SHIPPED = fileURLToPath(new URL('../../knowledge/', import.meta.url));
const write = (text: string) => {
  writeFileSync(file, text);
  return file;
};

describe('a field that is wrong is left out, and the others stay', () => {
  test.each<[string, object, RegExp]>([
    ['region: UK\nphone: ""\nname: Green Street\n', { region: 'UK', name: 'Green Street' }, /"phone"/],
    ['region: IE\nphnoe: "01 555 0100"\n', { region: 'IE' }, /"phnoe" is unknown/],
    ['region: AU\nsource: { title: x }\nhours: "9 to 5"\n', { region: 'AU', hours: '9 to 5' }, /"url" is missing/],
    ['region: FR\nphone: "01 555 0100"\n', { region: 'US', phone: '01 555 0100' }, /"region" has an unknown value/],
    ['- region: UK\n', { region: 'US' }, /must be a mapping/],
    ['region: [UK\n', { region: 'US' }, /not correct YAML/],
  ])('%j', (text, clinic, problem) => {
    const reading = readClinic(write(text));
    expect(reading.clinic).toEqual(clinic);
    expect(reading.problems.map(({ message }) => message)).toContainEqual(expect.stringMatching(problem));
  });
});

describe('where the clinic’s facts stand', () => {
  test('in the file that is named, else in the knowledge folder, else in the one that ships', () => {
    write('region: UK\n');
    expect(findClinicFile(folder, '/named.yaml')).toEqual({ path: '/named.yaml', isChosen: true });
    expect(findClinicFile(folder)).toEqual({ path: file, isChosen: true });
    for (const without of [join(folder, 'no-such'), SHIPPED, SHIPPED.slice(0, -1)])
      expect(findClinicFile(without)).toEqual({ path: join(SHIPPED, 'clinic.yaml'), isChosen: false });
  });
});

describe('a start', () => {
  test.each<[string, boolean, string]>([
    ['a region that there is not', true, 'region: FR\n'],
    ['no region', true, 'name: Green Street\n'],
    ['no YAML', true, 'region: [UK\n'],
    ['a region that there is not, in the shipped file', false, 'region: FR\n'],
  ])('is refused with %s', (_name, isChosen, text) => {
    expect(() => readClinicForStart({ path: write(text), isChosen })).toThrow(KnowledgeError);
  });

  test('is refused where the named file is missing, and goes on with the default numbers where only the shipped one is', () => {
    const path = join(folder, 'missing.yaml');
    expect(() => readClinicForStart({ path, isChosen: true })).toThrow(/cannot be read/);
    expect(readClinicForStart({ path, isChosen: false }).clinic).toEqual({ region: 'US' });
  });

  test('goes on with the region where another field is wrong', () => {
    expect(readClinicForStart({ path: write('region: NZ\nphone: ""\n'), isChosen: true }).clinic).toEqual({ region: 'NZ' });
  });
});
