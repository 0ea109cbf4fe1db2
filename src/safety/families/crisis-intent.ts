import type { Family } from './family.js';

const self = { kind: 'crisis', variant: 'self' } as const;
const selfNow = { kind: 'crisis', variant: 'self', dangerNow: true } as const;

/** Ending one's life said outright: acts, wishes and the word itself. */
export const INTENT_FAMILIES: readonly Family[] = [
  {
    id: 'imminent',
    reason: 'An act on oneself with a near time, or under way, calls for the emergency number first.',
    outcome: selfNow,
    clearedBy: ['negation', 'past', 'joke'],
    patterns: [
      '[going to|about to|will|gonna] <killself> ~2 [tonight|now|today|tomorrow|soon|this weekend]',
      '<killself> [tonight|right now|now|today|tomorrow|this weekend|in the morning]',
      '[ending|doing|end|do|finish|finishing] it [all]? [tonight|right now|now|today|tomorrow|this weekend|in the morning]',
      '[tonight|today|now] i [end|am ending|will end|die|am dying|kill|go]',
      '[tonight is the night|today is the day] $', 'i am about to [jump|do it|end it|pull the trigger|hang|die|kill]', 'about to <killself>',
      '[going to|about to|want to] die [tonight|today|right now|tomorrow]',
      '[already|just] [did it|cut my wrists|slit my wrists|jumped|hung myself|tried to hang myself]',
      'i am [on|at] the [ledge|edge|roof|rooftop|railing|tracks]',
    ],
  },
  {
    id: 'act-on-self',
    reason: 'Any naming of an act that ends one\'s own life, in whatever grammar around it.',
    outcome: self,
    clearedBy: ['negation', 'past', 'joke'],
    patterns: ['<killself>', 'kill myself', 'how [do|can|could|would|to] i? ~1 [kill|end] myself', 'i ~2 [attempted|tried] [last night|yesterday|today|again|this morning|earlier today] $'],
  },
  {
    id: 'wish-to-die',
    reason: 'A wish, plan or urge to be dead, whatever the tense; the nearest person named decides whose it is.',
    outcome: self,
    clearedBy: ['negation', 'past', 'joke', 'education'],
    patterns: [
      '<want> ~1 [<bedead>]', 'wish [i|to god i] ~1 [was|were|am|could be|would be] ~1 [dead|gone|not alive|not here|never born|not born|no longer here|buried|not alive anymore]',
      'wish i ~2 [would|could|did not|had not|was not|were not|had] ~1 [die|died|disappear|vanish|exist|wake up|woken|woke|born|alive|here|been born|survived|made it]',
      'wish i [never|had never|would never|was never|were never] ~1 [born|been born|existed|woke|woken|wake|lived|survived]', 'wish [my life|it all|everything|this life] [would|could|was|were] ~1 [end|over|stop|finished|done]',
      '[hope|hoping|pray|praying|prayed|wish|wishing] i ~2 [die|died|get hit|get killed|get cancer|do not make it|do not survive|crash|drop dead|disappear|do not live]',
      '[pray|praying|begging|beg|wishing|wish|long|longing|yearn|yearning|ask|asking] ~1 for death', 'i [should|ought to|deserve to|need to|have to|must|better] ~1 [die|be dead|not be alive|not exist|be killed]',
      'i should have ~1 [died|been dead|never been born|done it|killed]', 'should have died ~3 [instead|that|then|when]', '[someone|somebody|anyone|anybody|please|can you|can someone|just] ~1 [kill me|shoot me|end me|put me out of my misery|put me down] $', 'kill me [please|now|already] $', 'just kill me',
      '[god|lord|jesus|universe] ~2 take me', 'come and take me lord', 'let me die', 'leave me to die', 'rather [die|be dead|not live|not exist|not wake up]', 'rather not [be here|be alive|exist|live|wake up]', 'better off [dead|gone|not here|not alive|if i [was|were] [dead|gone]|if i died|in the ground]', 'be better if i [died|was dead|were dead|was gone|were gone|was not here|were not here|was not alive|did not exist|disappeared|never existed|was never born|ended it|was not around|were not around]',
      '[dying|death|being dead] ~2 [sounds|seems|looks|would be|feels|is] ~2 [nice|good|better|peaceful|easier|easy|appealing|like a relief|relief|like a way out|my only|the only|only|comforting|welcome|like the only|like the answer|the answer|inviting|a mercy|beautiful|great|my friend]',
      'if i [died|die|was dead|were dead|got hit|was gone|were gone|did not wake up|do not wake up|disappeared] ~6 [relief|relieved|better|easier|fine|ok|okay|happy|happier|care|notice|problem|matter|good|peace|mind|sad|upset|great]',
      '[do not|could not|would not|stopped|no longer] ~1 care ~1 if i [live|die|wake|wake up|make it|survive|am alive|am here|get hit|ever wake|overdose|exist]', 'do not care whether i [live|die|wake|survive|am alive]', '[not|no] longer care ~1 [live|living|die|alive]',
      '[ready|waiting|prepared] [to die|for death|to be dead|to meet god|to meet my maker|to leave this world|to leave this earth]', 'my [death wish|death would]', 'i have a death wish', 'death wish', 'i [want|need|crave|welcome|invite] death', 'want [my life|this life|life] [to be over|to end|over|to stop|ended|done]',
      '[planning|plan|planned|researching|googling|looking up|searching|searched] ~2 [ways|methods|how] to [die|end it|end my life|kill myself|commit suicide]', '[easiest|painless|quickest|fastest|best|peaceful|least painful] ~1 way to ~1 [die|go|end it|end my life|end it all|kill|commit suicide]', 'ways to die', 'how to [die|end it all|end my life|commit suicide]', 'painless death', 'tired of waiting to die',
      'dreaming of being dead', 'dead inside and want', 'i am suicidal', 'sick of not being dead', 'why am i ~1 [alive|still alive|not dead|still here|still breathing]', 'why cant i just die', 'why wont i die', 'why did not i die', 'why did i [survive|wake up|live|not die]', '[sad|disappointed|angry|mad|upset|annoyed|sorry|disappointing] ~2 i [woke up|survived|did not die|am alive|am still alive|lived|made it|am still here]',
    ],
  },
  {
    id: 'suicide-word',
    reason: 'The word itself, said of oneself and of now.',
    outcome: self,
    clearedBy: ['negation', 'past', 'education'],
    patterns: [
      '[i am|am|feel|feeling|felt|getting|get|gets|been|becoming|became|me|pretty|makes me|making me|made me|so|actively|passively|acutely|extremely|highly|very|really|again] suicidal', '^ suicidal $', '^ suicide $', '^ suicidal [and|again|help|please|now|today|tonight|thoughts $|thoughts help]', 'i was suicidal ~3 [yesterday|last night|this morning|today|this week|last week|all]', '[because|since|and|but] suicidal',
      '[my|our] ~1 suicide', 'suicide ~3 [only|best|easiest|last] [way|option|answer|thing|choice|solution|out|hope]', 'suicide is ~1 [the answer|my|looking|starting|sounding|calling|all|an option|better|next|always|everything]', 'suicide [keeps|crosses|crossed|comes|came|is on|on|has been on|in] ~4 [my|mind|head|me]', '[only|last] [way|option|answer|choice|solution] ~2 suicide', 'left ~1 suicide', 'thoughts of suicide ~2 [are|keep|wont|will not|every|again|right now|all day|today|tonight|daily|constantly]',
      '[i|my|and|always|constantly|just|keep] ~4 [thinking|think|thought|thoughts|fantasizing|fantasies|dreaming|obsessing|planning|considering|contemplating|researching|contemplated] ~1 [about|of|on]? suicide', '^ [thinking|been thinking|constantly thinking|always thinking|considering|contemplating|planning|thoughts] [about|of]? suicide', 'i ~3 [having|have|get|getting|got|experiencing|feeling] ~2 suicidal <thoughts>', '^ [having|have|getting|got|experiencing] ~2 suicidal <thoughts>', '[struggling|struggle|dealing|fighting|battling|living|live|plagued|overwhelmed|suffering|suffer] ~1 [with|by|against|from]? ~1 suicidal <thoughts>', 'my ~2 suicidal <thoughts>', 'these suicidal <thoughts>', 'suicidal <thoughts> [are|is|keep|wont|will not|have been|came back|coming back|again|every day|all day|all the time|right now|today|tonight|daily|constantly|wont stop|getting|back|for days]', 'suicidal <thoughts> // ~4 i have [them|those|it|these]',
      'suicide note', '[go|going|gone] through with [it|suicide|my plan|the plan|this] $', 'going through with ~1 [suicide|it] $', '[attempted|attempt|attempting] suicide ~2 [last night|yesterday|today|again|this morning|this week|last week|tonight|days ago]', 'my [suicide|death] plan', 'i have a ~1 plan to [die|end|kill|do it]', 'i have a suicide', 'suicide plan', 'have the means', 'commit suicide',
    ],
  },
  {
    id: 'end-it',
    reason: '"It" stands for life when nothing else that ends is named.',
    outcome: self,
    clearedBy: ['negation', 'past', 'mundane'],
    patterns: [
      '[end|ending] it all', '[want|need|going|about|ready|wish i could|plan|planning|decided|wanting|trying|have|got] to ~1 end it', '[thinking|think|thought|thoughts|dream|talking|considering] ~1 [about|of] ending it', 'i [might|will|should|could|may|am going to] ~1 end it', 'ending it [for good|forever|once and for all|soon|$]', 'end it [for good|forever|once and for all|already]', '[want|need|wanting|wish] ~1 it ~1 [all|over|to be over|to end|to all end|to all be over|to all stop]', 'want it over', 'want ~1 [everything|it all|all of it|all this|all of this] to [stop|end|be over|go away forever|go away for good]', 'make it all [stop|end|go away]', '[ending|end|stop] [the|this|my|all the] [pain|suffering|misery|hurt|agony] [for good|forever|permanently|once and for all|tonight|myself|by dying]',
      '[the|my|only|no other|an|easy|easiest|looking for a|want a|need a|see no|see another|no] way out [of this life|of life|of this|except|is death|is to|anymore|left|$]', 'only way out', '[no|any] way out [left|anymore|for me|$|but|except]', 'permanent [sleep|solution|rest|end|exit]', '[eternal|endless|forever|everlasting|final|big|long] [sleep|rest|nap|peace]', 'i am [done|finished|through|over] [with|at]? ~1 [life|living|existing|being alive|breathing|this life|this world|it all|everything|my life|existence|trying to live|fighting|here forever]', 'done [with living|living|with life|existing|with existing|with existence|with this life|with this world|being alive]', 'i am done [$|for good|forever|with everything|trying|fighting|here|for] $', 'i [am|was] out [for good|forever]', 'i [need|want] out [of everything|of life|of this life|of this world|of existence|for good|forever|of my head|of my own head|of here forever]', 'i [need|want] out // ~4 [everything|life|for good|forever]', 'i [need|want] out $', 'do it [tonight|tomorrow|this weekend|today|soon|myself] $', 'finally [do|doing|end|ending] it $', '[check|checking|checked] out [for good|permanently|of life|forever]', 'opt out of [life|living|existence|existing]', '[log|logging|logged] off [for good|forever|permanently|life]', 'quit life', 'quit on life', 'uninstall life', 'rope time', 'off to the [great|other] ~1 [beyond|side]', '[dirt nap|final exit|exit bag]', 'game over for me', '[punch|cash|cashing] my ticket',
    ],
  },
];
