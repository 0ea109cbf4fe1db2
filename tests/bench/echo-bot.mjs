// The least that a bot on this SDK can be: restify, CloudAdapter, and an answer that was made before. What it costs is the framework's.
import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import restify from 'restify';

const replies = JSON.parse(process.env.REPLIES);
const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const nothing = () => undefined;
const log = { trace: nothing, debug: nothing, info: nothing, warn: nothing, error: nothing, fatal: nothing, child: () => log };
const server = restify.createServer({ name: '', log });
server.use(restify.plugins.bodyParser());
server.post('/api/messages', async (req, res) =>
  adapter.process(req, res, async (turn) => {
    if (turn.activity.type !== 'message') return;
    for (const reply of replies) await turn.sendActivity({ ...reply });
  }),
);
server.get('/readyz', (_req, res, next) => {
  res.send(200, { status: 'ready' });
  next();
});
server.listen(Number(process.env.PORT), '127.0.0.1');
