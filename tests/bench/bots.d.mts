interface Activity {
  readonly type: string;
  readonly text?: string;
}
interface Bot {
  readonly url: string;
  readonly stop: () => Promise<void>;
}
interface Load {
  readonly connections: number;
  readonly amount: number;
  readonly utterances: readonly string[];
}
export function startBot(kind: 'ours' | 'echo', env?: NodeJS.ProcessEnv): Promise<Bot>;
export function ask(url: string, text: string): Promise<readonly Activity[]>;
export function loadCounted(
  url: string,
  options: Load,
): Promise<{ readonly turns: number; readonly failed: number; readonly lagMs: number }>;
