import { useEffect, useState } from 'preact/hooks';

export type SendStatus = {
  sending: boolean;
  signedOut: boolean;
  message: string | null;
};

let current: SendStatus = { sending: false, signedOut: false, message: null };
const listeners = new Set<(status: SendStatus) => void>();

export function setStatus(change: Partial<SendStatus>): void {
  current = { ...current, ...change };
  listeners.forEach((listener) => listener(current));
}

export function useSendStatus(): SendStatus {
  const [status, update] = useState(current);
  useEffect(() => {
    listeners.add(update);
    update(current);
    return () => void listeners.delete(update);
  }, []);
  return status;
}
