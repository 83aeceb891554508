import { DEFINITIONS, SETTING_NAMES, type Definition, type SettingName } from './definitions.js';
import type { Setting, Settings } from './read-settings.js';
import { DEFAULT_SETTINGS, type ServiceSettings } from './service-settings.js';

/** All settings with where each comes from, and of keys only whose they are. */
export const shownSettings = (settings: Settings): Readonly<Record<SettingName, Setting<unknown>>> =>
  Object.fromEntries(
    SETTING_NAMES.map((name) => {
      const { shown = (value) => value } = DEFINITIONS[name] as Definition;
      const { value, from } = settings[name];
      return [name, { value: shown(value), from }];
    }),
  ) as Record<SettingName, Setting<unknown>>;

/** What the service takes of them; the rest is for whoever starts it. */
export const serviceSettings = (settings: Settings): ServiceSettings => ({
  ...DEFAULT_SETTINGS,
  production: settings.production.value,
  graphiql: settings.graphiql.value,
  metrics: settings.metrics.value,
  origins: settings.origins.value,
  trustedDocuments: settings.trustedDocuments.value,
  timeout: settings.timeoutSeconds.value * 1_000,
  limits: {
    bytes: settings.maxBytes.value,
    tokens: settings.maxTokens.value,
    levels: settings.maxLevels.value,
    breadth: settings.maxBreadth.value,
    aliases: settings.maxAliases.value,
    cost: settings.maxCost.value,
  },
  keys: { judge: settings.judgeKeys.value, ingest: settings.ingestKeys.value },
});
