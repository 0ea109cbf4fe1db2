import type { Answerer } from '../answers/answerer.js';
import { createLiveAnswerer, type LiveAnswerer } from '../answers/live-answerer.js';
import { createLoadAnswerer } from '../answers/load-answerer.js';
import { describeError } from '../bot/describe-error.js';
import type { Config } from '../config/config.js';
import { shipped } from '../config/shipped.js';
import type { Clinic } from '../knowledge/clinic.js';
import { findClinicFile, readClinicForStart } from '../knowledge/clinic-file.js';
import { formatProblem, KnowledgeError } from '../knowledge/problem.js';
import type { Log } from '../server/log.js';
import type { Metrics } from '../server/metrics.js';
import { readStamp } from '../server/read-stamp.js';
import { watch } from '../server/watch.js';

export interface KnowledgeParts {
  readonly metrics: Metrics;
  readonly log: Log;
  /** Shows what was loaded wherever it is shown; where this throws, it does not take over. */
  readonly onLoaded: (answerer: Answerer) => void;
}

/**
 * What the bot knows: compiled on another thread, begun now, waited for by the first turn, and loaded anew when a file changes or somebody sends
 * SIGHUP. Beside it the clinic as its file has it now, for pages that need not wait. Throws KnowledgeError where its region would have to be guessed.
 */
export function composeKnowledge(
  { knowledgeDir, clinicFile: named, publicUrl }: Pick<Config, 'knowledgeDir' | 'clinicFile' | 'publicUrl'>,
  { metrics, log, onLoaded }: KnowledgeParts,
): { readonly live: LiveAnswerer; readonly clinic: Clinic } {
  const folder = knowledgeDir ?? shipped('knowledge/');
  const clinicFile = findClinicFile(folder, named);
  const today = () => new Date().toISOString().slice(0, 10);
  const { clinic } = readClinicForStart(clinicFile, folder, today());
  let isFirst = true;
  const live = createLiveAnswerer({
    load: createLoadAnswerer({
      folder,
      clinicFile,
      today,
      publicUrl,
      onClinicProblems: (problems) => {
        for (const problem of problems) log.warn({ event: 'clinic-warning', problem: formatProblem(problem) });
      },
    }),
    onLoaded: (answerer) => {
      const { version, entries, warnings } = answerer;
      onLoaded(answerer);
      metrics.onKnowledgeLoaded({ version, entries });
      if (warnings.length > 0) log.warn({ event: 'knowledge-warning', problems: warnings.map(formatProblem) });
      // The first load is told by the start line.
      if (!isFirst) log.info({ event: 'knowledge-loaded', knowledge: version, entries });
      isFirst = false;
    },
    onRefused: (error) => {
      metrics.onKnowledgeRefused();
      const problems = error instanceof KnowledgeError ? error.problems.map(formatProblem) : [describeError(error)];
      log.error({ event: 'knowledge-refused', problems, say: 'The new knowledge is not used; the one before it goes on answering.' });
    },
  });
  // From now on, not from when the bot is ready: what is saved while the first load runs must not be passed over, and a SIGHUP must not end the process.
  watch(
    () => readStamp(folder, [clinicFile]),
    () => void live.reload(),
  );
  process.on('SIGHUP', () => void live.reload());
  return { live, clinic };
}
