// Takes away all that this site has kept in this browser, tells the other tabs, and looks whether it is gone.
// Fetched when somebody asks for it. It touches no key, cache or worker that is not ours: others may share the host.
const kept = window.afterTheInterviewKept;
const ROOT = new URL("../../", import.meta.url);

const looks = (place) => Object.keys(place).filter((key) => key.startsWith(`${ROOT.pathname}.__`)); // Material's, under our path
const caching = () => (window.caches ? caches.keys() : []);
const ours = (name) => name.startsWith("after-the-interview") && name.endsWith(ROOT.href);

async function workers() {
  const found = navigator.serviceWorker ? await navigator.serviceWorker.getRegistrations() : [];
  return found.filter(({ scope }) => scope === ROOT.href);
}

// What is there, each as `[kind, number]`.
export async function holdings() {
  const found = { keys: 0, looks: 0, caches: 0, workers: 0 };
  for (const place of [localStorage, sessionStorage]) {
    found.keys += kept.own(place).length;
    found.looks += looks(place).length;
  }
  found.caches = (await caching()).filter(ours).length;
  found.workers = (await workers()).length;
  return found;
}

export async function erase() {
  for (const place of [localStorage, sessionStorage]) {
    kept.empty(place);
    looks(place).forEach((key) => place.removeItem(key));
  }
  for (const worker of await workers()) await worker.unregister();
  for (const name of (await caching()).filter(ours)) await caches.delete(name);
  kept.channel?.postMessage("forget");
  return holdings();
}
