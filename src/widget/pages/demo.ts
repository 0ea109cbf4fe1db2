// The demonstration page: its buttons, and the bot's own address in the snippet.
const snippet = document.getElementById('snippet');
if (snippet) snippet.textContent = (snippet.textContent ?? '').replaceAll('https://bot.example', location.origin);

const copied = document.querySelector('.copied');
showButton('.copy', async () => {
  await navigator.clipboard.writeText(snippet?.textContent ?? '');
  if (copied) copied.textContent = 'Copied.';
});
showButton('.ask', (button) => {
  // Not every browser gives a clicked button the focus, and the chat gives it back to what had it.
  button.focus();
  document.getElementById('kat-faq-bot')?.shadowRoot?.querySelector<HTMLButtonElement>('.launcher')?.click();
});

/** Without script these buttons would do nothing, so only the script shows them. */
function showButton(selector: string, press: (button: HTMLButtonElement) => void | Promise<void>): void {
  const button = document.querySelector<HTMLButtonElement>(selector);
  if (!button) return;
  button.hidden = false;
  button.addEventListener('click', () => void press(button));
}

export {};
