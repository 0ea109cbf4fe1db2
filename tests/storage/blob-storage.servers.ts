import { createBlobStorage } from '../../src/storage/blob-storage.js';
import { describeStorage } from './contract.js';
import { azuriteConnection, startAzurite } from './servers.js';

describeStorage('a real blob service (Azurite)', async () => {
  const server = await startAzurite();
  return { storage: await createBlobStorage(azuriteConnection(server.port), 'conversations'), close: server.stop };
});
