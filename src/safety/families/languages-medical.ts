import type { Family } from './family.js';

/** Emergencies in the languages that visitors of a clinic may fall back into; accents are already folded. */
export const MEDICAL_LANGUAGE_FAMILIES: readonly Family[] = [
  {
    id: 'medical-other-language',
    reason: 'The same for emergencies.',
    outcome: { kind: 'medical-emergency', overdose: true },
    clearedBy: ['foreign-question'],
    patterns: [
      'no [respira|puede respirar|puedo respirar|esta respirando|despierta|reacciona|responde]',
      '[no se|no] despierta',
      '[no puedo|no puede|me cuesta|le cuesta] respirar',
      '[dejo de respirar|dejo de|paro de respirar]',
      'sobredosis',
      '[tome|tomo|se tomo|me tome|trague] ~2 [demasiado|demasiada|demasiadas|todas las pastillas|todo el frasco|muchas pastillas|mucha ketamina|todas]',
      '[esta|tiene|teniendo|le dio|tuvo] ~1 [convulsionando|convulsiones|un infarto|un ataque al corazon|una convulsion|un derrame|inconsciente|una sobredosis]',
      'dolor [de|en el] pecho',
      '[se desmayo|esta inconsciente|perdio el conocimiento]',
      'labios azules',
      '[llame|llamen|llama] ~1 [ambulancia|al 911]',
      'necesito una ambulancia',
      '[emergencia medica]',
      '[ne respire plus|ne respire pas|je ne peux pas respirer|n arrive pas a respirer]',
      '[atmet nicht|kann nicht atmen]',
      '[nao respira|nao consigo respirar|nao acorda|esta inconsciente]',
      'no [se]? ~1 [despierta|despierto|mueve|reacciona|levanta] ~1 [$|mi|despues|con|desde|por]',
      'no ~1 [puede|puedo|lo puedo|la puedo|lo podemos|podemos] ~1 [despertar|despertarlo|despertarla|mover|hablar|tragar]',
      '[se esta|esta] [poniendo azul|poniendo morado|ahogando|convulsionando|asfixiando|morada|azul]',
      '[le duele|me duele] ~1 ~1 [pecho|el pecho]',
      '[ne se reveille pas|ne se reveille plus|ne repond plus|inconscient|inconsciente|levres bleues|surdose|douleur a la poitrine|mal a la poitrine]',
      '[wacht nicht auf|atmet nicht|bewusstlos|kann nicht atmen|bekomme keine luft|keine luft|blaue lippen|brustschmerzen|uberdosis|krampfanfall|nicht ansprechbar]',
      '[non respira|non si sveglia|non riesco a respirare|svenuto|svenuta|dolore al petto]',
      '[nie oddycha|nie moge oddychac|nieprzytomny|nieprzytomna]',
      '[hindi humihinga|hindi magising|hindi makahinga]',
      '[khong tho|khong tho duoc]',
    ],
  },
];
