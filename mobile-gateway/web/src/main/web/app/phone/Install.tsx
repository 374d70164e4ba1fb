import { useEffect, useState } from 'preact/hooks';

type InstallPrompt = Event & { prompt: () => Promise<unknown> };

let offered: InstallPrompt | null = null;
addEventListener('beforeinstallprompt', (event) => {
  event.preventDefault();
  offered = event as InstallPrompt;
});

/** How to put the app on the home screen: a button where the phone offers one, words elsewhere. */
export function Install() {
  const [prompt, setPrompt] = useState(offered);
  useEffect(() => {
    const follow = () => setPrompt(offered);
    addEventListener('beforeinstallprompt', follow);
    return () => removeEventListener('beforeinstallprompt', follow);
  }, []);
  return (
    <section class="card" aria-labelledby="installer">
      <h2 id="installer">Installer l’application</h2>
      <p>Installée, elle s’ouvre sans réseau et garde mieux vos données.</p>
      {prompt ? (
        <button type="button" class="btn" onClick={() => void prompt.prompt()}>
          Installer
        </button>
      ) : (
        <p class="hint">
          iPhone : touchez « Partager », puis « Sur l’écran d’accueil ». Android : ouvrez le menu du
          navigateur, puis « Installer ».
        </p>
      )}
    </section>
  );
}
