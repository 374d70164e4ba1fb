import { reasonOf, type Problem } from './reason';

/** What became of one call, as far as the phone can tell. */
export type Answer =
  | { kind: 'ok'; status: number; json: Record<string, unknown>; text: string }
  | { kind: 'unreachable'; reason: string }
  | { kind: 'busy'; reason: string; retryAfter: number | null }
  | { kind: 'signed-out' }
  | { kind: 'forbidden'; reason: string; code: string }
  | { kind: 'refused'; reason: string; code: string };

/** Only JSON is trusted: a captive portal also answers 200. */
export async function readAnswer(response: Response): Promise<Answer> {
  if (response.type === 'opaqueredirect' || response.status === 0) {
    return { kind: 'unreachable', reason: 'Ce réseau demande une connexion. Ouvrez d’abord sa page.' };
  }
  const text = await response.text();
  const json = parse(response, text);
  if (response.ok) {
    return json
      ? { kind: 'ok', status: response.status, json, text }
      : { kind: 'unreachable', reason: 'La réponse ne vient pas de GUSP veille.' };
  }
  return failure(response, (json ?? {}) as Problem);
}

function parse(response: Response, text: string): Record<string, unknown> | null {
  if (!/\bjson\b/.test(response.headers.get('Content-Type') ?? '')) {
    return null;
  }
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return null;
  }
}

function failure(response: Response, problem: Problem): Answer {
  const reason = reasonOf(problem, response.status);
  const code = problem.code ?? '';
  switch (response.status) {
    case 401:
      return { kind: 'signed-out' };
    case 403:
      return { kind: 'forbidden', reason, code };
    case 408:
    case 425:
    case 429:
      return { kind: 'busy', reason: 'Le service demande d’attendre.', retryAfter: retryAfter(response) };
    default:
      return response.status >= 500
        ? { kind: 'busy', reason: 'Le service ne répond pas pour le moment.', retryAfter: retryAfter(response) }
        : { kind: 'refused', reason, code };
  }
}

function retryAfter(response: Response): number | null {
  const value = response.headers.get('Retry-After');
  if (!value) {
    return null;
  }
  const seconds = Number(value);
  const wait = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(value) - Date.now();
  return Number.isFinite(wait) && wait > 0 ? wait : null;
}
