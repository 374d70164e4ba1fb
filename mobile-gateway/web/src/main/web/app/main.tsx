import { render } from 'preact';
import { App } from './App';
import { refreshReference } from './reference';
import { prepareNear } from './near/prepare';
import { startTriggers } from './send/triggers';
import { forgetOldReceipts } from './store/outbox';
import { keepStorageIfInstalled } from './phone/storage';
import { prepareTours } from './tours/tours';
import { startAnnouncing } from './ui/announce';
import { startWorker } from './worker';
import { refreshWorksites } from './worksites/worksites';

const root = document.getElementById('app');
if (root) {
  startAnnouncing();
  render(<App />, root);
  startTriggers();
  startWorker();
  void prepare();
  void keepStorageIfInstalled();
  void forgetOldReceipts(Date.now());
}

/** What a day without network needs. */
async function prepare(): Promise<void> {
  if (await refreshReference()) {
    await prepareTours();
    await prepareNear();
    await refreshWorksites();
  }
}
