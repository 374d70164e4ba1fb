import { announce } from '../ui/announce';
import { allItems, itemsOf } from '../store/outbox';
import type { Item } from '../store/types';
import { mayLeave } from './order';
import { sendItem } from './sendItem';
import { askMember, knownMember } from './session';
import { setStatus } from './status';

export type Trigger = 'save' | 'start' | 'visible' | 'online' | 'timer' | 'button';

let running: Promise<void> | null = null;
let again = false;
let silentUntil = 0;

/** Sends what waits. One sender at a time: per tab by the promise, between tabs by a Web Lock. */
export function flush(trigger: Trigger): Promise<void> {
  if (running) {
    again = true;
    return running;
  }
  running = locked(() => pass(trigger)).finally(() => {
    running = null;
    setStatus({ sending: false });
    if (again) {
      again = false;
      void flush('save');
    }
  });
  return running;
}

function locked(work: () => Promise<void>): Promise<void> {
  return 'locks' in navigator ? navigator.locks.request('outbox', work) : work();
}

async function pass(trigger: Trigger): Promise<void> {
  const known = await knownMember();
  const waiting = known ? await due(known.member, trigger) : [];
  const early = patient(trigger) && Date.now() < silentUntil;
  if (early || (waiting.length === 0 && trigger === 'timer')) {
    return;
  }
  const { me, answer } = await askMember();
  if (!me) {
    silentUntil = Date.now() + ((answer.kind === 'busy' && answer.retryAfter) || 0);
    setStatus({
      signedOut: answer.kind === 'signed-out',
      message: answer.kind === 'unreachable' || answer.kind === 'busy' ? answer.reason : null,
    });
    return;
  }
  setStatus({ signedOut: false, message: null, sending: true });
  await sendAll(await due(me.member, trigger));
}

async function due(member: string, trigger: Trigger): Promise<Item[]> {
  const waiting = (await itemsOf(member)).filter((item) => item.state === 'attente');
  return patient(trigger) ? waiting.filter((item) => item.notBefore <= Date.now()) : waiting;
}

/** A person who asks, or a network that came back, does not wait for the delay. */
function patient(trigger: Trigger): boolean {
  return trigger === 'timer' || trigger === 'save';
}

async function sendAll(items: Item[]): Promise<void> {
  let received = 0;
  for (const item of items) {
    if (!mayLeave(item, await allItems())) {
      continue;
    }
    const outcome = await sendItem(item);
    received += outcome === 'received' ? 1 : 0;
    if (outcome === 'refused') {
      announce(`Refusé : ${item.title}. Voyez « Mes signalements ».`);
    }
    if (outcome === 'signed-out') {
      setStatus({ signedOut: true });
      break;
    }
    if (outcome === 'stop') {
      break;
    }
  }
  if (received > 0) {
    announce(received === 1 ? '1 envoi reçu par le service.' : `${received} envois reçus par le service.`);
  }
}
