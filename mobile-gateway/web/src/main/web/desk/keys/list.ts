/** The list of shortcuts over the page, as its own page has it. */
export async function showList(): Promise<void> {
  const answer = await fetch('/raccourcis', { headers: { Accept: 'text/html' } }).catch(() => null);
  const page = new DOMParser().parseFromString((await answer?.text()) ?? '', 'text/html');
  const list = page.getElementById('liste-raccourcis');
  if (!list) {
    location.assign('/raccourcis');
    return;
  }
  const dialog = document.createElement('dialog');
  dialog.className = 'card stack';
  dialog.setAttribute('aria-labelledby', 'titre-raccourcis');
  dialog.append(title(), list, actions(dialog));
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

function title(): HTMLElement {
  const head = document.createElement('h2');
  head.id = 'titre-raccourcis';
  head.textContent = 'Raccourcis clavier';
  return head;
}

function actions(dialog: HTMLDialogElement): HTMLElement {
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'btn btn-primary';
  close.textContent = 'Fermer';
  close.addEventListener('click', () => dialog.close());
  const off = document.createElement('a');
  off.className = 'btn';
  off.href = '/raccourcis';
  off.textContent = 'Couper les raccourcis';
  const both = document.createElement('div');
  both.className = 'actions';
  both.append(close, off);
  return both;
}
