/** One try, in milliseconds: a channel that takes longer is not going to answer. */
const TRY_MS = 5_000;
/** Waits before the second and third try. The SDK waits some six seconds in all, and holds the caller for so long. */
const WAITS_MS = [200, 800];
/** Answers after which Microsoft's guidance for Teams is to send again. */
const AGAIN = [412, 429, 502, 504];
/** Errors before anything was delivered: sending again cannot say a thing twice. */
const NOT_DELIVERED = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN'];

interface Pipeline {
  removePolicy(which: { readonly name: string }): unknown;
  addPolicy(policy: Policy, where: { readonly phase: 'Retry' }): void;
}

interface Policy {
  readonly name: string;
  sendRequest(request: Sending, next: (request: Sending) => Promise<Sent>): Promise<Sent>;
}

interface Sending {
  abortSignal?: AbortSignal;
}

interface Sent {
  readonly status: number;
}

/** Gives the connection to a channel our own patience instead of the SDK's. */
export function withPatience<Connector>(connector: Connector): Connector {
  // The SDK has no option for it, and its types hide the pipeline; a test holds that replies to a closed port end soon.
  const { pipeline } = (connector as { readonly client: { readonly pipeline: Pipeline } }).client;
  pipeline.removePolicy({ name: 'defaultRetryPolicy' });
  pipeline.addPolicy(PATIENCE, { phase: 'Retry' });
  return connector;
}

const PATIENCE: Policy = {
  name: 'patience',
  sendRequest: async (request, next) => {
    const attempt = () => {
      request.abortSignal = AbortSignal.timeout(TRY_MS);
      return next(request);
    };
    for (const wait of WAITS_MS) {
      try {
        const response = await attempt();
        if (!AGAIN.includes(response.status)) return response;
      } catch (error) {
        if (!NOT_DELIVERED.includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
      }
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
    return attempt();
  },
};
