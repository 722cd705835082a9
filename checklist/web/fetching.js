// What the page fetches beside its own program: the list of places, tables of holidays, the words to send.
// Every request has an end, the page waits for none of them for long, and nothing is taken for what it is not.
const LIMIT = 20000; // milliseconds that a request may take
const PATIENCE = 800; // milliseconds that a drawing waits for what makes its dates better
const LATE = { ok: false, late: true, value: "", name: "Late", message: "" };

const isText = (value) => typeof value === "string";
const isPair = (pair) => Array.isArray(pair) && pair.every(isText) && pair.length === 2;
const isPlace = (one) =>
  Boolean(one) && isText(one.code) && isText(one.name) && Array.isArray(one.parts) && one.parts.every(isPair);

function checked(text) {
  const found = JSON.parse(text);
  if (!Array.isArray(found) || !found.length || !found.every(isPlace)) throw new TypeError("no list of places");
  return text;
}

// `{ok, late, value, name, message}` of the text at an address; it never throws, and ends after LIMIT.
export async function fetched(address, read = (text) => text) {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), LIMIT);
  try {
    const answer = await fetch(address, { signal: stop.signal });
    if (!answer.ok) throw new Error(`${answer.status}`);
    return { ok: true, late: false, value: read(await answer.text()), name: "", message: "" };
  } catch (error) {
    return { ok: false, late: false, value: "", name: String(error?.name), message: String(error?.message) };
  } finally {
    clearTimeout(timer);
  }
}

// the same, or LATE where it is not here after PATIENCE
const soon = (coming) =>
  Promise.race([
    coming,
    new Promise((resolve) => {
      setTimeout(() => resolve(LATE), PATIENCE);
    }),
  ]);

// `at(path)` is the address of a file of the site
export function fetching(at) {
  const tables = new Map(); // what is on its way, by the code of the place
  let index = fetched(at("holidays/index.json"), checked);

  function table(code) {
    if (!tables.has(code)) {
      tables.set(
        code,
        fetched(at(`holidays/${encodeURIComponent(code)}.json`)).finally(() => tables.delete(code)),
      );
    }
    return tables.get(code);
  }

  return {
    index: () => soon(index),
    // tells of the list of places once it is here; asks for it again where it was lost
    async bringIndex(tell) {
      if (!(await index).ok) index = fetched(at("holidays/index.json"), checked);
      tell("index", "", (await index).value, "");
    },
    lateIndex: async (tell) => tell("index", "", (await index).value, ""),
    // JSON of `[code, text, late]` for each place, all within PATIENCE
    async tables(codes) {
      const found = await Promise.all(
        JSON.parse(codes).map(async (code) => {
          const came = await soon(table(code));
          return [code, came.value, came.late];
        }),
      );
      return JSON.stringify(found);
    },
    // tells of a table when it has come; and before, where it takes long
    async bring(code, tell) {
      const coming = table(code);
      if ((await soon(coming)).late) tell("slow", code, "", "");
      tell("holidays", code, (await coming).value, "");
    },
  };
}
