import type { Language } from '../language/foreign-language.js';
import { findLines, type Region } from './regions.js';
import { call } from './say-lines.js';

/**
 * That the chat knows English only, in the language of who writes, with the two numbers to call: what an English text would not tell them. In code, as
 * the other texts with numbers are; change a sentence only with somebody whose language it is.
 */
export function englishOnlyText(language: Language, where: Region): string {
  const region = findLines(where);
  return SENTENCES[language].replace('{emergency}', call(region.emergency)).replace('{crisis}', call(region.crisis));
}

const SENTENCES: Readonly<Record<Language, string>> = {
  es: 'Lo siento: soy un chat automático y solo entiendo inglés. Si hay peligro, llame al {emergency}. Si piensa en el suicidio, llame al {crisis}.',
  zh: '抱歉，我是自动聊天程序，只懂英语。如有危险，请拨打 {emergency}。如果您有自杀的念头，请拨打 {crisis}。',
  fr: "Désolé, je suis un chat automatique et je ne comprends que l'anglais. En cas de danger, appelez le {emergency}. Si vous pensez au suicide, appelez le {crisis}.",
  de: 'Es tut mir leid, ich bin ein automatischer Chat und verstehe nur Englisch. Bei Gefahr rufen Sie {emergency} an. Wenn Sie an Suizid denken, rufen Sie {crisis} an.',
  it: "Mi dispiace, sono una chat automatica e capisco solo l'inglese. In caso di pericolo chiami il {emergency}. Se pensa al suicidio, chiami il {crisis}.",
  pt: 'Lamento, sou um chat automático e só entendo inglês. Em caso de perigo, ligue para {emergency}. Se pensa em suicídio, ligue para {crisis}.',
  pl: 'Przepraszam, jestem automatycznym czatem i rozumiem tylko angielski. W razie niebezpieczeństwa zadzwoń pod {emergency}. Jeśli myślisz o samobójstwie, zadzwoń pod {crisis}.',
  ar: 'عذرًا، أنا برنامج محادثة آلي ولا أفهم إلا الإنجليزية. إذا كان هناك خطر، فاتصل بالرقم {emergency}. وإذا كنت تفكر في الانتحار، فاتصل بالرقم {crisis}.',
  ro: 'Îmi pare rău, sunt un chat automat și înțeleg doar engleza. În caz de pericol, sunați la {emergency}. Dacă vă gândiți la sinucidere, sunați la {crisis}.',
  vi: 'Xin lỗi, tôi là chương trình trò chuyện tự động và chỉ hiểu tiếng Anh. Nếu có nguy hiểm, hãy gọi {emergency}. Nếu bạn nghĩ đến tự tử, hãy gọi {crisis}.',
};
