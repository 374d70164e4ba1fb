import { fetchAssets } from '../assets/assets';
import { knownMember } from '../send/session';
import { changed } from '../store/changes';
import { fetchNear } from './near';
import { fetchRounds } from './rounds';

/** What is open, what stands and what is scheduled where one works, read while there is network. */
export async function prepareNear(): Promise<void> {
  const me = await knownMember();
  await fetchRounds();
  for (const quartier of me?.quartiers ?? []) {
    await fetchNear(quartier);
    await fetchAssets(quartier);
  }
  changed();
}
