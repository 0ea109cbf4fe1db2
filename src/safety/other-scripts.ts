import { withFewMarks } from '../language/few-marks.js';
import type { Danger } from './triage-result.js';

/** The core phrases in scripts that the patterns, which are made of Latin words, cannot spell. Plain alternatives: linear. */
export function findOtherScript(utterance: string): Danger | undefined {
  if (!/[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(utterance)) return undefined;
  const text = withFewMarks(utterance).normalize('NFKC').toLowerCase();
  if (EMERGENCY.test(text)) return { kind: 'medical-emergency', overdose: false, alsoCrisis: false, family: 'other-script' };
  if (CRISIS.test(text)) return { kind: 'crisis', variant: 'self', dangerNow: false, family: 'other-script' };
  return undefined;
}

// Chinese, Japanese, Korean, Russian and Ukrainian, Arabic, Persian, Hindi.
const CRISIS =
  /自杀|自殺|想死|不想活|不想再活|活不下去|结束生命|結束生命|死にたい|消えたい|生きたくない|죽고 ?싶|자살|살고 ?싶지 ?않|хочу умереть|хочу померти|не хочу (?:больше )?жить|не хочу (?:більше )?жити|покончить с собой|суицид|самоубий|убить себя|أريد أن أموت|اريد ان اموت|انتحار|أقتل نفسي|اقتل نفسي|(?:أنهي|انهي|إنهاء|انهاء) حياتي|لا اريد ان اعيش|اموت الليلة|لا أريد أن أعيش|خودکشی|می‌خواهم بمیرم|मरना चाहता|मरना चाहती|आत्महत्या|जीना नहीं/;
const EMERGENCY =
  /没有呼吸|沒有呼吸|不能呼吸|呼吸困难|呼吸困難|叫不醒|昏迷|救护车|救護車|息をしていない|息ができない|意識がない|救急車|숨을 (?:안|못)|의식이 없|구급차|не дышит|не дихає|не могу дышать|без сознания|скорую|لا يتنفس|لا أستطيع التنفس|فاقد الوعي|सांस नहीं|बेहोश/;
