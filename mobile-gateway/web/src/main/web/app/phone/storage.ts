/** Asks the phone not to clean up behind our back. */
export async function keepStorage(): Promise<boolean> {
  try {
    return (await navigator.storage.persisted()) || (await navigator.storage.persist());
  } catch {
    return false;
  }
}

export async function keepStorageIfInstalled(): Promise<void> {
  if (installed()) {
    await keepStorage();
  }
}

export function installed(): boolean {
  const standalone = (navigator as { standalone?: boolean }).standalone === true;
  return standalone || matchMedia('(display-mode: standalone)').matches;
}

export type StorageState = { kept: boolean; freeMegabytes: number | null };

export async function storageState(): Promise<StorageState> {
  try {
    const kept = await navigator.storage.persisted();
    const { quota, usage } = await navigator.storage.estimate();
    const free = quota === undefined ? null : Math.round((quota - (usage ?? 0)) / 1_000_000);
    return { kept, freeMegabytes: free };
  } catch {
    return { kept: false, freeMegabytes: null };
  }
}
