import { answeredEntries } from '../answers/answer.js';
import type { LiveAnswerer } from '../answers/live-answerer.js';
import { type BotAdapter, createAdapter, type TurnLogic } from '../bot/adapter.js';
import { apologise } from '../bot/apologise.js';
import { createFaqBot } from '../bot/faq-bot.js';
import { createGreeted } from '../bot/greeted.js';
import { createNotes } from '../bot/notes.js';
import { requestIdOf } from '../bot/request-id.js';
import { createOnTurnError, type TurnFailure } from '../bot/turn-error.js';
import type { Config } from '../config/config.js';
import { channelLabel, type Log } from '../server/log.js';
import type { Metrics } from '../server/metrics.js';
import type { StatePlace } from '../storage/create-storage.js';

export interface BotParts {
  readonly live: LiveAnswerer;
  readonly storage: StatePlace['storage'];
  readonly metrics: Metrics;
  readonly log: Log;
}

/** The bot and its adapter, who tell log and metrics of each turn and each failure. Whatever way a turn comes in, `logic` takes it. */
export function composeBot(
  { credentials }: Pick<Config, 'credentials'>,
  { live, storage, metrics, log }: BotParts,
): { readonly adapter: BotAdapter; readonly logic: TurnLogic; readonly forgetOld: () => void } {
  const greeted = createGreeted(Date.now);
  const bot = createFaqBot({
    get answerQuestion() {
      return live.current().answerQuestion;
    },
    get wording() {
      return live.current().wording;
    },
    notes: createNotes(storage),
    now: Date.now,
    greeted,
    feedback: { add: metrics.onFeedback },
    onReply: ({ answer, finding }, turn, ms) => {
      const [entry] = answeredEntries(answer);
      const told = { channel: channelLabel(turn.activity.channelId), outcome: answer.kind, confidence: finding?.matches[0]?.confidence };
      metrics.onTurn({ ...told, seconds: ms / 1000 });
      log.info({ event: 'turn', requestId: requestIdOf(turn), ...told, entry, ms: Math.round(ms * 10) / 10 });
    },
  });
  const adapter = createAdapter(credentials);
  const sayWhenFailed = (utterance: string) => {
    const { region, phone } = live.current().clinic;
    return apologise(utterance, region, phone);
  };
  const reportFailure = ({ turn, error, at, apologised }: TurnFailure) => {
    const channel = channelLabel(turn.activity.channelId);
    metrics.onTurnFailed(channel);
    log.error({ event: 'turn-failed', requestId: requestIdOf(turn), channel, error, at, apologised });
  };
  adapter.onTurnError = createOnTurnError(sayWhenFailed, reportFailure);
  return {
    adapter,
    logic: async (turn) => {
      await live.loaded;
      await bot.run(turn);
    },
    forgetOld: greeted.forgetOld,
  };
}
