const PATHS: Record<string, string> = {
  'depot-sauvage': 'M16 20c-6 4-9 10-9 15 0 6 4 8 9 8h16c5 0 9-2 9-8 0-5-3-11-9-15M18 12l6 8 6-8-3-4h-6zM16 20h16',
  'nuisance-de-chantier': 'M6 42h36M12 42l9-34h6l9 34M16 27h16M19 17h10M14 35h20',
  stationnement: 'M8 34V25l5-11h22l5 11v9M8 25h32M8 34h32v6h-6v-6M14 34v6H8v-6M14 30h3M31 30h3',
  degradation: 'M24 44V24M16 44h16M13 12l22-4-3 13-10 3zM33 27l5 4M36 20h6M30 32l1 6',
};

/** A drawing beside the word, never instead of it. */
export function NatureIcon({ nature }: { nature: string }) {
  return (
    <svg class="nature-icon" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <path d={PATHS[nature] ?? ''} />
    </svg>
  );
}
