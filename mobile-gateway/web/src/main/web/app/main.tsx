import { render } from 'preact';
import { App } from './App';
import { refreshReference } from './reference';
import { startTriggers } from './send/triggers';
import { forgetOldReceipts } from './store/outbox';
import { keepStorageIfInstalled } from './phone/storage';
import { startAnnouncing } from './ui/announce';
import { startWorker } from './worker';

const root = document.getElementById('app');
if (root) {
  startAnnouncing();
  render(<App />, root);
  startTriggers();
  startWorker();
  void refreshReference();
  void keepStorageIfInstalled();
  void forgetOldReceipts(Date.now());
}
