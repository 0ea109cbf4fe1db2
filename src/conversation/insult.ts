/** Whether a whole utterance, in plain words, only abuses the bot. Anger with a question in it is a question. */
export function isInsult(plain: string): boolean {
  return plain.split(' ').length <= LONGEST && INSULT.test(plain);
}

const LONGEST = 9;
const BAD =
  '(?:stupid|dumb|useless|idiots?|idiotic|moron|morons|moronic|garbage|trash|crap|crappy|rubbish|worthless|pathetic|shit|shitty|bullshit|terrible|awful|horrible|lousy|suck|sucks|joke|annoying|ridiculous|hopeless|dumbass|retarded|bitch|asshole|arsehole|bastard|cunt|dick|dickhead|prick|wanker|twat|loser|liar|clown)';
const STRONG =
  '(?:so |really |very |such |just |fucking |bloody |damn |a |an |the |all |is |are |total |complete |utter |absolute |freaking |effing |of |piece )*';
const BOT = '(?:bot|chatbot|robot|machine|computer|program|thing|chat|assistant|ai|app|website|tool)';
const INSULT = new RegExp(
  `^(?:(?:ugh|omg|wow|well|god|no|oh|ok|lol|man|honestly) )*(?:(?:you|u|this|it|that|this chat|your answers?|your help|the ${BOT}|this ${BOT}|thou) (?:are |is |re |r )?${STRONG}${BAD}(?: .{0,20})?|` +
    `are you ${STRONG}${BAD}|${STRONG}${BAD} ${BOT}|(?:stupid|dumb|fucking|useless) (?:${BAD}|${BOT})|(?:i hate|screw|fuck|f|damn|to hell with|curse) (?:you|u|off|this|it|this ${BOT}|you all)(?: ${BOT})?|(?:fuck|stfu|gtfo|shut up|shut the fuck up|piss off|get lost|go to hell|wtf|bite me|eat shit|kiss my ass|you suck)(?: ${BOT}| you)?|${BAD})$`,
);
