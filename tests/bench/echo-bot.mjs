// The least that a bot on this SDK can be: restify, CloudAdapter, and for each utterance the activities that this bot once sent. What it costs
// is the framework's.
import { readFileSync } from 'node:fs';
import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import restify from 'restify';

/** Utterance → activities. */
const replies = new Map(Object.entries(JSON.parse(readFileSync(process.env.REPLIES_FILE, 'utf8'))));
const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const nothing = () => undefined;
const log = { trace: nothing, debug: nothing, info: nothing, warn: nothing, error: nothing, fatal: nothing, child: () => log };
const server = restify.createServer({ name: '', log });
server.use(restify.plugins.bodyParser());
server.post('/api/messages', async (req, res) =>
  adapter.process(req, res, async (turn) => {
    if (turn.activity.type !== 'message') return;
    const known = replies.get(turn.activity.text);
    if (!known) throw new Error('An utterance that has no replies.');
    for (const reply of known) await turn.sendActivity({ ...reply });
  }),
);
server.get('/readyz', (_req, res, next) => {
  res.send(200, { status: 'ready' });
  next();
});
server.listen(Number(process.env.PORT), '127.0.0.1');
