import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { readClinic } from '../../src/knowledge/clinic.js';
import { findClinicFile, readClinicForStart } from '../../src/knowledge/clinic-file.js';
import { KnowledgeError } from '../../src/knowledge/problem.js';
import { TODAY } from '../fixtures/knowledge-folder.js';
import { SHIPPED } from '../fixtures/shipped-knowledge.js';

const folder = mkdtempSync(join(tmpdir(), 'kat-clinic-'));
const file = join(folder, 'clinic.yaml');
afterAll(() => rmSync(folder, { recursive: true }));
const write = (text: string) => {
  writeFileSync(file, text);
  return file;
};

describe('a field that is wrong is left out, and the others stay', () => {
  test.each<[string, object, RegExp]>([
    ['region: UK\nphone: ""\nname: Green Street\n', { region: 'UK', name: 'Green Street' }, /"phone"/],
    ['region: IE\nopening hours: 9 to 5\n', { region: 'IE' }, /"opening hours" is unknown. Did you mean "hours"/],
    ['region: IE\nphone: 015550100\n', { region: 'IE' }, /found a number\. Put the text in quotes/],
    ['region: IE\nbooking: www.clinic.example\n', { region: 'IE' }, /Write it like https:\/\/clinic\.example\/book/],
    ['region: IE\nphnoe: "01 555 0100"\n', { region: 'IE' }, /"phnoe" is unknown/],
    ['region: AU\nsource: { title: x }\nhours: "9 to 5"\n', { region: 'AU', hours: '9 to 5' }, /"url" is missing/],
    ['region: FR\nphone: "01 555 0100"\n', { region: 'US', phone: '01 555 0100' }, /"region" has an unknown value/],
    ['- region: UK\n', { region: 'US' }, /must be a mapping/],
    ['region: [UK\n', { region: 'US' }, /not correct YAML/],
  ])('%j', (text, clinic, problem) => {
    const reading = readClinic(write(text));
    expect(reading.clinic).toEqual(clinic);
    expect(reading.problems.map(({ message, remedy }) => `${message}. ${remedy}`)).toContainEqual(expect.stringMatching(problem));
  });
});

describe('a telephone', () => {
  const read = (phone: string) => readClinic(write(`region: US\nphone: "${phone}"\n`));

  test.each(['+1 555 010 0100', '(555) 010-0100', '555-0100 ext. 3', '555-0100 x12', '+44 20 7946 0000, Ext 12', '555-0100 extension 3'])(
    'may be written "%s"',
    (phone) => {
      expect(read(phone)).toMatchObject({ clinic: { phone }, problems: [] });
    },
  );

  test.each(['1-800-KETAMINE', '555-0100 or 555-0101', '555-0100 ext.', 'ext. 3', '911'])(
    'is refused where it is written "%s", with how to write it',
    (phone) => {
      const { clinic, problems } = read(phone);
      expect(clinic).toEqual({ region: 'US' });
      expect(problems).toEqual([
        expect.objectContaining({ remedy: expect.stringMatching(/"ext\. 3".*1-800-KETAMINE is "1-800-538-26463"/) }),
      ]);
    },
  );
});

describe('where the clinic’s facts stand', () => {
  test('in the file that is named, else in the knowledge folder, whether that file is there or not', () => {
    expect(findClinicFile(folder, '/named.yaml')).toBe('/named.yaml');
    for (const place of [folder, SHIPPED, join(folder, 'no-such')]) expect(findClinicFile(place)).toBe(join(place, 'clinic.yaml'));
  });
});

describe('a start', () => {
  const shipped = readFileSync(join(SHIPPED, 'clinic.yaml'), 'utf8');
  const start = (path: string) => readClinicForStart(path, SHIPPED, TODAY);

  test.each<[string, string]>([
    ['a region that there is not', 'region: FR\n'],
    ['a region in small letters', 'region: uk\n'],
    ['no region', 'name: Green Street\n'],
    ['no YAML', 'region: [UK\n'],
    ['a stray space at the beginning of a line', shipped.replace('# phone:', ' phone:')],
    ['the region under another name', shipped.replace('region: US', 'Region: UK')],
    ['the region taken out', shipped.replace('region: US', '# region: UK')],
    ['another sign than a colon', 'region = UK\n'],
    ['another sign than a colon in the shipped file', shipped.replace('region: US', 'region = UK')],
    ['an empty region', shipped.replace('region: US', 'region:')],
    ['two regions', shipped.replace('region: US', 'region: US\nregion: UK')],
    ['nothing in it', ''],
    ['two versions merged', shipped.replace('region: US', '<<<<<<< HEAD\nregion: UK\n=======\nregion: US\n>>>>>>> theirs')],
  ])('is refused with %s', (_name, text) => {
    expect(() => start(write(text))).toThrow(KnowledgeError);
  });

  test('is refused where the file is missing: nobody chose the numbers of any country', () => {
    expect(() => start(join(folder, 'missing.yaml'))).toThrow(/missing\.yaml .*cannot be read.*region: US/);
  });

  test('that is refused tells what is wrong with the knowledge, too', () => {
    expect(() => readClinicForStart(write('region: FR\n'), join(folder, 'no-such'), TODAY)).toThrow(
      /2 problems:\n.*unknown value.*\n.*does not exist/,
    );
  });

  test('goes on with the region where another field is wrong', () => {
    expect(start(write('region: NZ\nphone: ""\n')).clinic).toEqual({ region: 'NZ' });
  });

  test('goes on with the file that ships', () => {
    expect(start(join(SHIPPED, 'clinic.yaml'))).toMatchObject({ clinic: { region: 'US' }, problems: [] });
  });
});
