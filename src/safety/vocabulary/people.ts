import type { Vocabulary } from '../compile-pattern.js';

/** Who is spoken of, and by whom. */
export const PEOPLE: Vocabulary = {
  kin: (
    'wife wifes husband husbands hubby partner partners boyfriend boyfriends bf girlfriend girlfriends gf fiance fiancee spouse mom moms mum mums ' +
    'mother mothers dad dads father fathers parent parents son sons daughter daughters kid kids child children baby toddler brother brothers bro sister ' +
    'sisters sis sibling friend friends bestie buddy mate roommate roommates flatmate housemate neighbor neighbour cousin uncle aunt auntie nephew niece ' +
    'grandma grandpa grandmother grandfather nana gran granddad granddaughter grandson coworker colleague student client teen teenager stepson ' +
    'stepdaughter stepdad stepmom ex girl guy man woman dude lady boy person relative inlaw'
  ).split(' '),
  third: ['he', 'she', 'they', '<kin>', 'someone i [know|love]', 'somebody i [know|love]', 'loved one'],
  kid: 'kid kids child children baby toddler son daughter grandson granddaughter nephew niece boy girl infant newborn yo'.split(' '),
  others: [
    '[him|her|them|people|others|everyone|everybody|somebody|someone|anyone|strangers|humans]',
    '[my|the|his|her|our|a|that|this|some|these|those|all the] ~1 [<kin>|boss|manager|supervisor|doctor|doctors|nurse|nurses|staff|therapist|psychiatrist|landlord|teacher|coworkers|family|neighbors|neighbours|bitch|bastard|prick|asshole|motherfucker|people|cop|cops|receptionist|employees]',
    'you [all|guys|people|$]',
    'yall',
  ],
  pet: 'dog dogs cat cats pet pets puppy kitten bird rabbit horse hamster'.split(' '),
  /** Who is spoken of when words are reported. */
  speaker: [
    '<third>',
    ...'patient pt client resident caller member pupil employee participant veteran subject inmate foster tenant visitor someone somebody'.split(
      ' ',
    ),
    'year old',
  ],
  molester: (
    'uncle dad daddy father stepdad stepfather stepbrother brother grandpa grandfather granddad cousin coach teacher pastor priest tutor babysitter sitter neighbor neighbour boss landlord manager ' +
    'roommate boyfriend ex husband partner stepmom guy man friend bf counselor counsellor youth minister scoutmaster supervisor carer caregiver aide orderly'
  ).split(' '),
  abuser: [
    'he',
    'she',
    'they',
    '<molester>',
    ...(
      'wife girlfriend gf mother mom mum son daughter sister fiance fiancee spouse stalker pimp dealer guardian caretaker helper nurse roommates ' +
      'parents inlaws family foster someone somebody hubby dude'
    ).split(' '),
    'baby daddy',
    'kids dad',
    'childs father',
  ],
};
