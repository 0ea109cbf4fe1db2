// Loaded before a bot under test (node --import): what it would send to Azure's Direct Line goes to a server on this machine. The address of
// Azure is fixed in the product, since a setting for it would be a place where the secret could be sent to.
const AZURE = 'https://directline.botframework.com';
const { fetch: realFetch } = globalThis;

globalThis.fetch = (input, init) => realFetch(String(input).replace(AZURE, process.env.AZURE_STAND_IN), init);
