import { readPublicUrl } from '../../config/public-url.js';
import { createSettings } from '../../config/settings.js';
import type { Clinic } from '../../knowledge/clinic.js';

/** What the manifest's placeholders stand for. */
export type PackageValues = Readonly<
  Record<'MicrosoftAppId' | 'TEAMS_APP_ID' | 'PUBLIC_URL' | 'PUBLIC_HOST' | 'WEBSITE_URL' | 'DEVELOPER_NAME' | 'VERSION', string>
>;

/** Reads from the environment and the clinic's facts what the package needs. Problems are whole sentences, all at once. */
export function readPackageValues(
  env: NodeJS.ProcessEnv,
  clinic: Clinic,
  version: string,
): { readonly values: PackageValues; readonly problems: readonly string[] } {
  const settings = createSettings(env);
  const appId = settings.guid('MicrosoftAppId') ?? '';
  const publicUrl = readPublicUrl(settings) ?? '';
  if (!settings.isSet('MicrosoftAppId'))
    settings.fail('MicrosoftAppId', 'is missing', 'set the id of the app registration that the Azure Bot uses');
  if (!settings.isSet('PUBLIC_URL'))
    settings.fail('PUBLIC_URL', 'is missing', 'set the https address at which the bot is reached, e.g. https://bot.example.org');
  else if (publicUrl.startsWith('http:') && !settings.hasProblem('PUBLIC_URL'))
    settings.fail('PUBLIC_URL', 'is of this machine only', 'set the https address at which Teams reaches the bot');
  const developer = settings.text('TEAMS_DEVELOPER_NAME') ?? clinic.name ?? '';
  if (developer === '')
    settings.fail('TEAMS_DEVELOPER_NAME', 'is missing and clinic.yaml has no name', 'set the name of the clinic in one of the two');
  if (developer.length > 32) {
    settings.fail(
      'TEAMS_DEVELOPER_NAME',
      `would be "${developer}" with ${developer.length} characters, and Teams takes 32`,
      "set a shorter form of the clinic's name",
    );
  }
  const values = {
    MicrosoftAppId: appId,
    // The app may have the id of its bot; a clinic with two packages for one bot sets another.
    TEAMS_APP_ID: settings.guid('TEAMS_APP_ID') ?? appId,
    PUBLIC_URL: publicUrl,
    PUBLIC_HOST: URL.canParse(publicUrl) ? new URL(publicUrl).host : '',
    WEBSITE_URL: settings.url('TEAMS_WEBSITE_URL', ['https:']) ?? `${publicUrl}/terms`,
    DEVELOPER_NAME: developer,
    VERSION: version,
  };
  return { values, problems: settings.problems };
}
