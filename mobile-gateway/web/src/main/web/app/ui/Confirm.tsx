import { useState } from 'preact/hooks';

type Props = { label: string; question: string; yes: string; onYes: () => void };

/** A button that asks before it does something that cannot be undone. */
export function Confirm({ label, question, yes, onYes }: Props) {
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <button type="button" class="btn btn-danger" onClick={() => setAsking(true)}>
        {label}
      </button>
    );
  }
  return (
    <div class="confirm" role="group" aria-label={question}>
      <p>{question}</p>
      <div class="cluster">
        <button type="button" class="btn btn-danger" onClick={onYes}>
          {yes}
        </button>
        <button type="button" class="btn" autofocus onClick={() => setAsking(false)}>
          Non, garder
        </button>
      </div>
    </div>
  );
}
