/** The part of chrome://extensions' own interface that the tests use. It is in no published type package. */
declare namespace chrome.developerPrivate {
  function addHostPermission(id: string, pattern: string): Promise<void>;
  function reload(id: string): Promise<void>;
  function updateProfileConfiguration(update: { inDeveloperMode: boolean }): Promise<void>;
}
