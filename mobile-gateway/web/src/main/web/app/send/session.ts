import { forgetCache, readCache, writeCache } from '../store/cache';
import { changed } from '../store/changes';
import type { Me } from '../store/types';
import { get } from './http';
import type { Answer } from './answer';

/** Who this phone last knew; enough to write reports without any network. */
export async function knownMember(): Promise<Me | null> {
  return (await readCache<Me>('me'))?.value ?? null;
}

/** Asks who is signed in now; also renews the write token cookie. */
export async function askMember(): Promise<{ me: Me | null; answer: Answer }> {
  const answer = await get('/api/v1/me');
  if (answer.kind !== 'ok' || typeof answer.json.member !== 'string') {
    return { me: null, answer };
  }
  const me = answer.json as unknown as Me;
  const before = await knownMember();
  if (before && before.member !== me.member) {
    await forgetCache();
  }
  await writeCache('me', { ...me, quartiers: me.quartiers ?? [], epci: me.epci ?? null });
  if (before?.member !== me.member) {
    changed();
  }
  return { me, answer };
}
