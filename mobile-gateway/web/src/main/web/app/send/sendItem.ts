import { saveItem, saveReceipt } from '../store/outbox';
import { photoBytes } from '../store/photos';
import type { Item } from '../store/types';
import type { Answer } from './answer';
import { sendBytes, sendJson } from './http';
import { pauseAfter } from './pace';
import { passesWithTime } from './refusal';
import { askMember } from './session';

export type Outcome = 'received' | 'later' | 'stop' | 'signed-out' | 'refused';

/** Text first, then each photo; what was confirmed is never sent again. */
export async function sendItem(item: Item): Promise<Outcome> {
  let now = item;
  if (!now.textReceived) {
    const answer = await write(() => sendJson(now.method, now.path, now.body));
    if (!echoes(answer, now.report)) {
      return settle(now, answer);
    }
    now = { ...now, textReceived: true, number: textOf(answer, 'number'), version: versionOf(answer), lastError: null };
    await saveItem(now);
  }
  for (const photo of now.photos.filter((candidate) => !candidate.received)) {
    const bytes = await photoBytes(photo.id);
    if (!bytes) {
      continue; // the phone lost it; the receipt keeps saying how many arrived
    }
    const answer = await write(() => sendBytes(`/api/v1/photos/${photo.hash}`, bytes));
    if (!(answer.kind === 'ok' && answer.text.includes(photo.hash))) {
      return settle(now, answer);
    }
    now = { ...now, photos: now.photos.map((p) => (p.id === photo.id ? { ...p, received: true } : p)) };
    await saveItem(now);
  }
  await saveReceipt(now, new Date().toISOString());
  return 'received';
}

/** A refused write token is renewed once; what is still forbidden then is the service's own word. */
async function write(send: () => Promise<Answer>): Promise<Answer> {
  const first = await send();
  if (first.kind !== 'forbidden') {
    return first;
  }
  const { me, answer } = await askMember();
  return me ? send() : answer;
}

function echoes(answer: Answer, report: string): boolean {
  return answer.kind === 'ok' && textOf(answer, 'id') === report;
}

function textOf(answer: Answer, name: string): string | null {
  const value = answer.kind === 'ok' ? answer.json[name] : null;
  return typeof value === 'string' ? value : null;
}

function versionOf(answer: Answer): number | null {
  const value = answer.kind === 'ok' ? answer.json.version : null;
  return typeof value === 'number' ? value : null;
}

async function settle(item: Item, answer: Answer): Promise<Outcome> {
  switch (answer.kind) {
    case 'signed-out':
      return 'signed-out';
    case 'forbidden':
    case 'refused':
      if (passesWithTime(item.kind, answer.code)) {
        await postpone(item, 'busy', answer.reason, null);
        return 'later';
      }
      await saveItem({ ...item, state: 'refuse', lastError: answer.reason });
      return 'refused';
    case 'busy':
      await postpone(item, 'busy', answer.reason, answer.retryAfter);
      return 'later';
    case 'unreachable':
      await postpone(item, 'unreachable', answer.reason, null);
      return 'stop';
    case 'ok':
      await postpone(item, 'unreachable', 'La réponse ne parle pas de ce signalement.', null);
      return 'later';
  }
}

async function postpone(
  item: Item,
  kind: 'busy' | 'unreachable',
  reason: string,
  asked: number | null,
): Promise<void> {
  const attempts = item.attempts + 1;
  const notBefore = Date.now() + pauseAfter(kind, attempts, asked);
  await saveItem({ ...item, attempts, notBefore, lastError: reason });
}
