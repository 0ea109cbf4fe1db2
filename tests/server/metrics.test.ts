import { describe, expect, test } from '@jest/globals';
import { createMetrics, type Metrics } from '../../src/server/metrics.js';

async function linesOf(metrics: Metrics): Promise<readonly string[]> {
  return (await metrics.render()).split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}

describe('the metrics', () => {
  test('count turns by channel and outcome', async () => {
    const metrics = createMetrics();
    metrics.onTurn({ channel: 'webchat', outcome: 'answer', seconds: 0.003, confidence: 0.92 });
    metrics.onTurn({ channel: 'webchat', outcome: 'answer', seconds: 0.003 });
    metrics.onTurn({ channel: 'msteams', outcome: 'fallback', seconds: 0.3 });
    const lines = await linesOf(metrics);
    expect(lines).toContain('kat_turns_total{channel="webchat",outcome="answer"} 2');
    expect(lines).toContain('kat_turns_total{channel="msteams",outcome="fallback"} 1');
    expect(lines).toContain('kat_turn_duration_seconds_bucket{le="0.005"} 2');
    expect(lines).toContain('kat_match_confidence_bucket{le="0.95",outcome="answer"} 1');
    expect(lines).toContain('kat_match_confidence_count{outcome="answer"} 1');
  });

  test('count each turn once, however many come between two scrapes', async () => {
    const metrics = createMetrics();
    for (let i = 0; i < 1_203; i++) metrics.onTurn({ channel: 'webchat', outcome: 'answer', seconds: 0.003 });
    const line = 'kat_turns_total{channel="webchat",outcome="answer"} 1203';
    expect(await linesOf(metrics)).toContain(line);
    expect(await linesOf(metrics)).toContain(line);
  });

  test('count replies to people in danger, from zero', async () => {
    const metrics = createMetrics();
    expect(await linesOf(metrics)).toContain('kat_crisis_replies_total{kind="crisis"} 0');
    metrics.onTurn({ channel: 'webchat', outcome: 'crisis', seconds: 0.001 });
    const lines = await linesOf(metrics);
    expect(lines).toContain('kat_crisis_replies_total{kind="crisis"} 1');
    expect(lines).toContain('kat_crisis_replies_total{kind="medical-emergency"} 0');
  });

  test('count failures from zero, so that the first one shows', async () => {
    const lines = await linesOf(createMetrics());
    expect(lines).toContain('kat_knowledge_loads_total{result="refused"} 0');
    for (const channel of ['directline', 'webchat', 'msteams']) expect(lines).toContain(`kat_turns_failed_total{channel="${channel}"} 0`);
    for (const work of ['read', 'write', 'delete', 'ping', 'claim', 'line'])
      expect(lines).toContain(`kat_storage_errors_total{work="${work}"} 0`);
  });

  test('show the version of the knowledge that answers, and no other', async () => {
    const metrics = createMetrics();
    metrics.onKnowledgeLoaded({ version: 'old', entries: 60 });
    metrics.onKnowledgeLoaded({ version: 'new', entries: 61 });
    metrics.onKnowledgeRefused();
    const lines = await linesOf(metrics);
    expect(lines.filter((line) => line.startsWith('kat_knowledge_info'))).toEqual(['kat_knowledge_info{version="new"} 1']);
    expect(lines).toContain('kat_knowledge_entries 61');
    expect(lines).toContain('kat_knowledge_loads_total{result="loaded"} 2');
    expect(lines).toContain('kat_knowledge_loads_total{result="refused"} 1');
  });

  test('show failures, the storage, requests and votes', async () => {
    const metrics = createMetrics();
    metrics.onTurnFailed('webchat');
    metrics.onStorageError('read');
    metrics.onStorageChange(false);
    metrics.onRequest('/api/messages', 401);
    metrics.onFeedback('pain', 'helpful');
    const lines = await linesOf(metrics);
    expect(lines).toContain('kat_turns_failed_total{channel="webchat"} 1');
    expect(lines).toContain('kat_storage_errors_total{work="read"} 1');
    expect(lines).toContain('kat_storage_reachable 0');
    expect(lines).toContain('kat_http_requests_total{route="/api/messages",status="401"} 1');
    expect(lines).toContain('kat_feedback_total{entry="pain",vote="helpful"} 1');
  });

  test('show how long the event loop is held up', async () => {
    expect((await linesOf(createMetrics())).some((line) => line.startsWith('nodejs_eventloop_lag_p99_seconds '))).toBe(true);
  });
});
