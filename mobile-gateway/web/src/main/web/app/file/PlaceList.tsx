import { useState } from 'preact/hooks';
import type { Quartier } from '../reference';
import { plain } from '../ui/plain';

type Props = {
  quartier: Quartier | undefined;
  /** The secteur one walks in, whose places come first. */
  first: string | null;
  chosen: string;
  onChoose: (place: string, secteur: string) => void;
  onWrite: (place: string) => void;
};

const LONG_LIST = 8;

/** The places people name, before any satellite: one tap each. */
export function PlaceList({ quartier, first, chosen, onChoose, onWrite }: Props) {
  const [search, setSearch] = useState('');
  const secteurs = [...(quartier?.secteurs ?? [])].sort((a, b) => Number(b.id === first) - Number(a.id === first));
  const total = secteurs.reduce((count, secteur) => count + secteur.places.length, 0);
  return (
    <>
      {total > LONG_LIST && (
        <div class="field">
          <label class="label" for="chercher-lieu">
            Chercher un lieu
          </label>
          <input
            id="chercher-lieu"
            type="search"
            autocomplete="off"
            value={search}
            onInput={(event) => setSearch(event.currentTarget.value)}
          />
        </div>
      )}
      <div class="place-list">
        {secteurs.map((secteur) => (
          <div key={secteur.id} role="group" aria-label={secteur.name}>
            {secteurs.length > 1 && <p class="place-secteur">{secteur.name}</p>}
            {secteur.places
              .filter((place) => plain(place.name).includes(plain(search)))
              .map((place) => (
                <button
                  key={place.name}
                  type="button"
                  class="place"
                  aria-pressed={chosen === place.name}
                  data-testid="place"
                  onClick={() => onChoose(place.name, secteur.id)}
                >
                  {place.name} <span class="meta">{place.kind}</span>
                </button>
              ))}
          </div>
        ))}
      </div>
      <div class="field">
        <label class="label" for="autre-lieu">
          Autre lieu
        </label>
        <span class="hint" id="autre-lieu-aide">
          Une rue, un bâtiment, une entrée. Pas de nom de personne.
        </span>
        <input
          id="autre-lieu"
          type="text"
          autocomplete="off"
          maxLength={200}
          aria-describedby="autre-lieu-aide"
          data-testid="other-place"
          value={chosen}
          onInput={(event) => onWrite(event.currentTarget.value)}
        />
      </div>
    </>
  );
}
