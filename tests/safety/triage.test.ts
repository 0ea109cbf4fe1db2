import { describe, expect, test } from '@jest/globals';
import { triage } from '../../src/safety/triage.js';

describe('triage', () => {
  test.each([
    ['a plain statement', "i'm going to kill myself"],
    ['a negation that governs another phrase', "i'm not coping, i'm going to kill myself tonight"],
    ['not wanting to be here', "I don't want to be here anymore"],
  ])('%s is a crisis', (_, utterance) => {
    expect(triage(utterance)).toMatchObject({ kind: 'crisis', variant: 'self' });
  });
});
