import type { Family } from './family.js';

/** The core phrases of languages that visitors of a clinic may fall back into under stress; accents are already folded. */
export const LANGUAGE_FAMILIES: readonly Family[] = [
  {
    id: 'crisis-other-language',
    reason: 'People in distress return to their mother tongue; a missed sentence costs more than a foreign word mistaken.',
    outcome: { kind: 'crisis', variant: 'self' },
    clearedBy: [],
    patterns: [
      '[quiero|quisiera|voy a|deseo|pienso|pensando en|intente|intentar|trate de|ganas de|necesito|podria|planeo] ~1 [matarme|suicidarme|morirme|morir|ahorcarme|quitarme la vida|acabar con mi vida|terminar con mi vida|terminar con todo|acabar con todo|desaparecer|hacerme dano|cortarme|estar muerto|estar muerta|dormir para siempre]', 'me ~1 [quiero|voy a|quisiera|queria] ~1 [matar|morir|suicidar|ahorcar|quitar la vida|cortar las venas]', 'me [matare|suicidare|quiero morir]', '[matarme|suicidarme|quitarme la vida|ahorcarme|pegarme un tiro|cortarme las venas]', 'no quiero ~1 [vivir|seguir viviendo|seguir|estar aqui|estar vivo|estar viva|despertar|existir|estar mas aqui]', 'ya no ~1 quiero ~1 [vivir|seguir|estar|nada de la vida|despertar|existir]', 'ya no [puedo mas|aguanto mas|aguanto la vida|aguanto vivir]', 'no puedo mas con [la vida|todo|esto|mi vida]', '[pensamientos|ideas|ideacion] [suicidas|suicida|de suicidio|de muerte|de matarme]', '[soy|estoy|me siento] suicida', '[mejor|preferiria estar|quisiera estar|ojala estuviera] [muerto|muerta]', '[mejor|estarian mejor] sin mi', 'no vale la pena vivir', 'no tengo ~1 [razon|razones|ganas|motivos] ~1 [para|de] vivir', '[cansado|cansada|harto|harta] de [vivir|la vida]', 'mi [hijo|hija|esposo|esposa|hermano|hermana|mama|papa|amigo|amiga|novio|novia|pareja|madre|padre|primo|prima] ~3 [quiere|queria|va a|se quiere|intento|amenaza con] ~1 [morir|matarse|suicidarse|matar|suicidar|quitarse la vida|morirse]', '[se quiere|quiere|se va a] [matar|suicidar|morir|matarse|suicidarse]', '[me violaron|me violo|fui violada|me pega mi esposo|mi esposo me pega|mi marido me pega]', 'ojala [no despierte|me muera|no despertara|me muriera]',
      'je [veux|voudrais|vais|ai envie de] ~1 [mourir|me tuer|me suicider|en finir]', '[envie de|penser a] [mourir|me suicider|me tuer|en finir]', 'je ne veux plus vivre', 'je suis suicidaire', '[ich will|ich mochte|ich werde] ~2 [sterben|mich umbringen|mich toten|nicht mehr leben|tot sein]', 'ich [bringe mich um|will nicht mehr leben|will mich umbringen|kann nicht mehr leben]', '[mich umbringen|selbstmord begehen]', '[quero|queria|vou] ~1 [morrer|me matar|me suicidar|acabar com tudo|acabar com a minha vida]', 'nao quero [mais]? viver', '[voglio|vorrei] ~1 [morire|uccidermi|suicidarmi|ammazzarmi|farla finita]', 'non voglio piu vivere', '[gusto ko nang|gusto kong] [mamatay|magpakamatay]', 'ayoko nang mabuhay', '[chce|chcialbym] [umrzec|sie zabic]',
    ],
  },
  {
    id: 'medical-other-language',
    reason: 'The same for emergencies.',
    outcome: { kind: 'medical-emergency', overdose: true },
    clearedBy: [],
    patterns: [
      'no [respira|puede respirar|puedo respirar|esta respirando|despierta|reacciona|responde]', '[no se|no] despierta', '[no puedo|no puede|me cuesta|le cuesta] respirar', '[dejo de respirar|dejo de|paro de respirar]', 'sobredosis', '[tome|tomo|se tomo|me tome|trague] ~2 [demasiado|demasiada|demasiadas|todas las pastillas|todo el frasco|muchas pastillas|mucha ketamina|todas]', '[esta|tiene|teniendo|le dio|tuvo] ~1 [convulsionando|convulsiones|un infarto|un ataque al corazon|una convulsion|un derrame|inconsciente|una sobredosis]', 'dolor [de|en el] pecho', '[se desmayo|esta inconsciente|perdio el conocimiento]', 'labios azules', '[llame|llamen|llama] ~1 [ambulancia|al 911]', 'necesito una ambulancia', '[emergencia medica]',
      '[ne respire plus|ne respire pas|je ne peux pas respirer|n arrive pas a respirer]', '[atmet nicht|kann nicht atmen]', '[nao respira|nao consigo respirar]',
    ],
  },
];
