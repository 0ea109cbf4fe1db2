import { normalise } from './normalise.js';
import { words } from './words.js';

/** Languages that are told apart, by their two letters: the ten that are spoken most, beside English, in North America, Britain and the European Union together. */
export type Language = 'es' | 'zh' | 'fr' | 'de' | 'it' | 'pt' | 'pl' | 'ar' | 'ro' | 'vi';

/**
 * The language of an utterance that is not English, as a whole: a greeting or a question. `other` is one that is not told apart from the rest; undefined
 * where it is English, or where it cannot be told.
 */
export function readForeignLanguage(utterance: string): Language | 'other' | undefined {
  const text = normalise(utterance.slice(0, LONGEST));
  // Single letters are those of a word that somebody spaced out.
  return readScript(text) ?? readLatin(new Set(words(text).filter(({ length }) => length > 1)));
}

/** So many characters tell the language. */
const LONGEST = 400;

/** By its letters. Persian and Urdu have some that Arabic lacks; Japanese has its own beside the Chinese ones. */
function readScript(text: string): Language | 'other' | undefined {
  if (!/[^ -~]/.test(text)) return undefined;
  const others = text.match(/[^\P{L}\p{Script=Latin}]/gu)?.length ?? 0;
  if (others === 0 || others * 2 < (text.match(/\p{L}/gu)?.length ?? 0) || GREEK_SIGNS.test(text)) return undefined;
  if (/\p{Script=Han}/u.test(text) && !/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text)) return 'zh';
  return /\p{Script=Arabic}/u.test(text) && !/[پچژگکیہےٹڈڑں]/.test(text) ? 'ar' : 'other';
}

/** A Greek letter or two stand for a quantity and are no language. */
const GREEK_SIGNS = /^\P{L}*\p{Script=Greek}{1,2}\P{L}*$/u;

function readLatin(distinct: ReadonlySet<string>): Language | undefined {
  let english = 0;
  for (const word of distinct) if (ENGLISH.has(word)) english++;
  if (english * 2 >= distinct.size) return undefined;
  const said = [...distinct];
  const counts = new Map<Language, number>();
  for (const word of said) for (const language of LANGUAGES_OF.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  const [language, count] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [undefined, 0];
  const isAlone = said.length > FEW || GREETINGS.has(said.join(' ')) || said.some((word) => OWN_WORDS.has(word));
  const isMost = count >= Math.max(said.length > FEW ? 2 : 1, said.length * SHARE);
  return isMost && isAlone && english * 2 < count ? language : undefined;
}

/** In so many words each must count, and one must be of no other language. */
const FEW = 2;
/** So many of the words are known to the language; the rest are things, which are not listed. */
const SHARE = 0.4;

/** Words that ask and join, by language, without their accents, and greetings; few things, since those are alike everywhere. */
const WORDS: Readonly<Record<Exclude<Language, 'zh' | 'ar'>, string>> = {
  es: 'hola buenos buenas dias tardes noches que cuanto cuanta cuantos cuantas cuesta cuestan como donde cuando quien cual es son esta estan el la los las un una unos de del al en con para por sin se si no me mi mis tengo tiene tienen puedo puede pueden quiero quisiera necesito hay soy estoy esto eso hablan habla hablas espanol ingles usted ustedes muy pero porque tratamiento ayuda ayudar ayudan sirve funciona efectos secundarios sesiones sesion duele dura seguro precio cita medico depresion ansiedad',
  fr: 'jai cest bonjour bonsoir salut le la les un une des du de et ou en avec pour par sans est sont ce cela ca qui que quoi quel quelle quels quelles comment combien quand pourquoi je tu il elle nous vous ils mon ma mes votre vos ai as avez suis peut puis peux pouvez veux voudrais faut coute dure marche fait parlez francais anglais tres mais traitement aide effets secondaires seances seance douloureux prix depression anxiete bien au aux dans sur cette',
  de: 'hallo guten morgen tag abend gruss servus der das den dem ein eine einen einer und oder mit fur fuer ohne ist sind was wer wie wo wann warum wieviel viel kostet kosten ich du er sie es wir ihr mein meine habe haben hat kann konnen koennen mochte moechte will brauche gibt auf bei von zu zum zur nicht kein keine sprechen sprichst deutsch englisch behandlung hilft helfen nebenwirkungen sitzung sitzungen wirkt dauert lange sicher termin arzt depressionen angst auch nach',
  it: 'ciao buongiorno buonasera salve il lo la gli le un una uno di del della dei delle in con per senza sono che cosa chi come dove quando perche quanto quanta quanti quante costa costano ho hanno posso puo vorrei voglio bisogno mio mia miei mie si non sono questo questa parlate parla italiano inglese molto ma trattamento terapia aiuta aiutare effetti collaterali sedute seduta funziona dura prezzo medico depressione ansia',
  pt: 'ola oi bom boa dia tarde noite os as um uma de do da dos das ou em no na com para por sem que quem qual quanto quanta quantos quantas custa custam como onde quando porque sao esta estao eu tenho tem posso pode quero gostaria preciso ha sou estou isso isto meu minha falam fala portugues ingles voce voces muito mas tratamento ajuda ajudar efeitos colaterais secundarios sessoes sessao funciona doi dura seguro preco consulta medico depressao ansiedade nao',
  pl: 'czesc witam dzien dobry wieczor co jak gdzie kiedy kto ile dlaczego czy jest sa to ta oraz lub we ze na do od dla po bez nie tak mam ma moge moze chce potrzebuje kosztuje moj moja mi mnie sie mowi mowicie polsku angielsku bardzo ale leczenie terapia pomaga pomoc skutki uboczne sesja sesji trwa boli dziala bezpieczne cena wizyta lekarz depresja depresje lek',
  ro: 'buna salut ziua dimineata seara ce cine cum unde cand cat cata costa este sunt un si sau in cu pentru la de din fara nu da am are au pot poate vreau doresc trebuie imi mea meu acest aceasta vorbiti vorbeste romana engleza foarte dar tratamentul tratament ajuta efecte secundare sedinte sedinta functioneaza doare dureaza sigur pret programare medic depresie anxietate',
  vi: 'xin chao toi ban la gi bao nhieu tien the nao khong co cua va hoac voi cho duoc dieu tri gia nguoi bac si dau khi nao tai sao muon can biet noi tieng viet anh tac dung phu tram cam lo au',
};

const LANGUAGES_OF: ReadonlyMap<string, readonly Language[]> = (() => {
  const known = new Map<string, Language[]>();
  for (const [language, list] of Object.entries(WORDS) as [Language, string][])
    for (const word of new Set(list.split(' '))) known.set(word, [...(known.get(word) ?? []), language]);
  return known;
})();

/** Words that nobody writes in English: one of them is enough in a few words. */
const OWN_WORDS: ReadonlySet<string> = new Set(
  (
    'hola buenos buenas duele seguro precio efectos sesiones cuanto cuesta donde cuando quien tratamiento ayuda espanol bonjour bonsoir combien pourquoi comment traitement francais parlez hallo guten wieviel kostet ' +
    'behandlung sprechen deutsch nebenwirkungen buongiorno buonasera quanto perche trattamento italiano ola bom tratamento portugues voce preco czesc witam dzien dobry ile kosztuje ' +
    'leczenie buna ziua vorbiti tratamentul nhieu tieng'
  ).split(' '),
);
const GREETINGS: ReadonlySet<string> = new Set(['ciao', 'salut', 'servus', 'salve', 'xin chao', 'guten tag', 'por favor']);

/** Words that only English uses, or English far more than the rest. */
const ENGLISH: ReadonlySet<string> = new Set(
  (
    'the is it what how does can my and for you of to are was have with will this that not if would there they be or but your about help am want need know i do any much long ' +
    'no me in on an or as by has had from when where who why which should could get been just like at we he she so'
  ).split(' '),
);
