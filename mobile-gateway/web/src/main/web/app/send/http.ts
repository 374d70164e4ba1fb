import { csrfToken } from '../../shared/csrf';
import { noteServerDate } from './clock';
import { readAnswer, type Answer } from './answer';

const TEXT_TIMEOUT = 60_000;
const PHOTO_TIMEOUT = 180_000;

export function get(path: string): Promise<Answer> {
  return call(path, { headers: { Accept: 'application/json' } }, TEXT_TIMEOUT);
}

export function sendJson(method: string, path: string, body: string): Promise<Answer> {
  const headers = { 'Content-Type': 'application/json', Accept: 'application/json' };
  return call(path, { method, body, headers: withToken(headers) }, TEXT_TIMEOUT);
}

export function sendBytes(path: string, body: ArrayBuffer): Promise<Answer> {
  const headers = { 'Content-Type': 'image/jpeg', Accept: 'application/json' };
  return call(path, { method: 'PUT', body, headers: withToken(headers) }, PHOTO_TIMEOUT);
}

function withToken(headers: Record<string, string>): Record<string, string> {
  return { ...headers, 'X-XSRF-TOKEN': csrfToken() };
}

async function call(path: string, init: RequestInit, timeout: number): Promise<Answer> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), timeout);
  try {
    const response = await fetch(path, {
      ...init,
      redirect: 'manual',
      credentials: 'same-origin',
      cache: 'no-store',
      signal: stop.signal,
    });
    noteServerDate(response.headers.get('Date'));
    return await readAnswer(response);
  } catch {
    return { kind: 'unreachable', reason: 'Pas de réseau.' };
  } finally {
    clearTimeout(timer);
  }
}
