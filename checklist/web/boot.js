// Starts PyScript under a policy without eval, and is the edge between Python and the browser.
// A JavaScript exception cannot be caught in Python and stays in its stack, so nothing here throws:
// what can fail gives {ok, value, name, message}. Only text crosses the edge, for numbers are cut to 32 bits.
import { Idiomorph } from "../vendor/idiomorph.js";
import { hooks } from "../vendor/pyscript/core.js";
import { fetched, fetching } from "./fetching.js";
import { leaving } from "./leaving.js";
import { typing } from "./typing.js";

hooks.worker.onBeforeRunAsync.clear(); // its default hook is the one thing in PyScript that asks for eval

const CLOCK = 20000;
const AGAIN = 500;
const PICTURES = 12;
const LONGEST = 1500000; // letters of one plan that Python is given; kept.js has the same bound
const SHOWN = 20000; // letters of a text that is set aside, on the page
const READ = 400; // what they said is read in a pause of this length, a message of more than LONG letters in a longer one
const READ_LONG = 900;
const LONG = 1000;
const root = document.getElementById("checklist");
const early = window.afterTheInterviewEarly;
const kept = window.afterTheInterviewKept;
const PREFIX = kept.prefix;
const fields = typing(root, kept);
const left = leaving(root);
const site = document.title.split(" | ").pop();
let elsewhere = false; // it is another window's change that is drawn

function attempt(work) {
  try {
    return { ok: true, value: work() ?? "", name: "", message: "" };
  } catch (error) {
    return refused(error);
  }
}

// What crosses to Python. NUL would end a text there, and half a surrogate pair becomes rubbish on the way back: control
// characters are left out but for tab and line ends, a lone half is U+FFFD. Tested in tests/browser/test_bridge.py.
const clean = (value) =>
  String(value)
    .replace(/[\0-\x08\v\f\x0e-\x1f\x7f-\x9f]/g, "")
    .replace(/[\ud800-\udfff]/gu, "\ufffd");
// the same for JSON as the browser writes it, where such a sign may also stand as a code
const cleanJson = (json) =>
  clean(json).replace(/\\(u00[01].|[bf]|ud[89a-f]..|.)/g, (code, sign) =>
    /^(u00|[bf])/.test(sign) ? "" : sign[0] === "u" && sign.length > 1 ? "\\ufffd" : code,
  );

function refused(error) {
  return { ok: false, value: "", name: String(error?.name), message: String(error?.message) };
}

const letters = () => fetched(new URL("../letters.json", import.meta.url));
const places = fetching((path) => new URL(`../../${path}`, import.meta.url));
let bring = () => {};
let bringIndex = () => {};
let bringLetters = () => {};
let bringLate = () => {};
let keep = () => {};
let copy = () => {};
let leave = () => {};
let erase = () => {};

const two = (number) => String(number).padStart(2, "0");

function now() {
  const moment = new Date();
  const date = [String(moment.getFullYear()).padStart(4, "0"), two(moment.getMonth() + 1), two(moment.getDate())].join(
    "-",
  );
  return `${date}T${two(moment.getHours())}:${two(moment.getMinutes())}`;
}

function order() {
  const parts = new Intl.DateTimeFormat(navigator.language).formatToParts(new Date());
  return parts
    .map((part) => part.type[0])
    .filter((letter) => "dmy".includes(letter))
    .join("");
}

const clock = () =>
  new Intl.DateTimeFormat(navigator.language, { hour: "numeric" }).resolvedOptions().hour12 ? "12" : "24";

function region() {
  const locales = [...navigator.languages].map((language) => new Intl.Locale(language));
  return (locales.find((locale) => locale.region) ?? locales[0].maximize()).region;
}

function id() {
  const letters = "abcdefghijklmnopqrstuvwxyz0123456789";
  let made = "";
  while (made.length < 22) {
    // 252 is the largest multiple of 36 in a byte: above it some letters would come more often
    for (const byte of crypto.getRandomValues(new Uint8Array(32))) {
      if (byte < 252 && made.length < 22) made += letters[byte % 36];
    }
  }
  return made;
}

const keys = () =>
  JSON.stringify(
    kept
      .own(kept.store())
      .map((key) => key.slice(PREFIX.length))
      .sort(),
  );

// each screen has a title of its own: what its heading says
function title() {
  const said = document.getElementById("title")?.textContent.trim();
  document.title = said ? `${said} | ${site}` : site;
}

function morph(place, html, morphStyle) {
  Idiomorph.morph(place, html, {
    morphStyle,
    ignoreActiveValue: true,
    callbacks: {
      // the sentence on a date that is not complete is typing.js's
      beforeNodeRemoved: (node) =>
        !(node.classList?.contains("half") && node.previousElementSibling?.validity.badInput),
      // what the person opened stays open, and a half-typed date stays as it is
      beforeAttributeUpdated: (name, node, change) =>
        !(name === "open" && node.localName === "details" && change === "remove"),
      beforeNodeMorphed: (old, made) => {
        if (old.id === "f-region" && made.localName === "select" && old.options.length === made.options.length) {
          old.value = made.value; // 250 options that do not change are not walked through
          old.toggleAttribute("aria-describedby", made.hasAttribute("aria-describedby"));
          if (made.hasAttribute("aria-describedby"))
            old.setAttribute("aria-describedby", made.getAttribute("aria-describedby"));
          return false;
        }
        if (old !== document.activeElement && fields.typed(old)) return false;
        if (elsewhere && old === document.activeElement && fields.clean(old)) renew(old, made);
        return !((old.validity?.badInput || (old.type === "number" && !old.validity.valid)) && old.type === made.type);
      },
    },
  });
}

// a field that the reader is in, and has typed nothing in, takes what another window has made of it
function renew(old, made) {
  const value = made.localName === "textarea" ? made.value : (made.getAttribute("value") ?? "");
  if (old.localName !== made.localName || value === old.value) return;
  const [start, end] = [old.selectionStart, old.selectionEnd];
  old.defaultValue = value;
  old.value = value;
  if (start !== null) old.setSelectionRange(start, end);
}

// the fragment's parts, decoded; one that cannot be decoded is taken as it stands
// A link that brings plans back is taken out of the address and the history at once: its text is held here.
let restoring = "";
function taken() {
  const found = /^#restore=(.*)$/s.exec(location.hash);
  if (!found) return;
  restoring = found[1];
  history.replaceState(history.state, "", "#keep");
}
taken();

const place = () =>
  cleanJson(
    JSON.stringify(
      location.hash
        .slice(1)
        .split("/")
        .map((part) => {
          try {
            return decodeURIComponent(part);
          } catch {
            return part;
          }
        }),
    ),
  );

function download(name, kind, body) {
  const link = document.createElement("a");
  // Excel takes a table without a byte order mark for one of its own old sets of letters. The mark is put here: from
  // Python it would not arrive, for the decoder between the two takes it off.
  const mark = kind.startsWith("text/csv") ? ["\ufeff"] : [];
  link.href = URL.createObjectURL(new Blob([...mark, body], { type: kind }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
}

function listen(handler) {
  leave = () => {
    fields.leave();
    root.replaceChildren();
  };
  const tell = (kind, name, ...texts) => handler(kind, name, ...texts.map(clean));
  fields.listen(tell);
  root.addEventListener("change", ({ target }) => {
    if (!target.name || target.type === "file" || fields.changed(target)) return;
    const { name, value, checked } = target; // what is told first is drawn, and may draw over it
    fields.keep();
    tell("change", name, value, checked ? "yes" : "");
  });
  // A press is one press: the field that is typed in keeps the focus until the press is done, for what its text changes
  // on the page would move the button away under the finger.
  let held = null;
  root.addEventListener("mousedown", (event) => {
    const typed = document.activeElement;
    held =
      event.target.closest("button, summary, a[href]") && root.contains(typed) && typed.matches("input, textarea")
        ? typed
        : null;
    if (held) event.preventDefault();
  });
  root.addEventListener(
    "click",
    ({ target }) => {
      const pressed = target.closest("button, summary, a[href]");
      if (!held || !pressed) return;
      held = null;
      fields.keep();
      pressed.focus({ preventScroll: true });
    },
    true,
  );
  let reading = 0;
  root.addEventListener("input", ({ target }) => {
    if (target.name !== "said") return;
    clearTimeout(reading);
    reading = setTimeout(
      () => {
        if (root.contains(target)) tell("input", "said", target.value, "");
      },
      target.value.length > LONG ? READ_LONG : READ,
    );
  });
  window.addEventListener("hashchange", () => {
    // what is half typed belongs to the screen that is left: a field taken out with the focus in it would say so too late
    fields.keep();
    if (root.contains(document.activeElement)) document.activeElement.blur();
    fields.arrive();
    left.arrive();
    taken();
    tell("place", "", "", "");
    restore();
  });
  root.addEventListener("click", ({ target }) => {
    const button = target.closest("button[type=button][name]");
    if (!button) return;
    const { name, value } = button; // what is told first is drawn, and may draw over it
    fields.keep();
    const beside = document.getElementById({ move: "move-to-", "done-at": "at-" }[name] + value);
    if (beside && !beside.reportValidity()) return;
    tell("click", name, value, beside?.value ?? "");
  });
  root.addEventListener(
    "toggle",
    ({ target }) => {
      if (target.id) tell("toggle", target.id, target.open ? "yes" : "", "");
    },
    true,
  ); // a toggle does not bubble
  root.addEventListener("submit", (event) => {
    event.preventDefault();
    fields.keep();
    tell("click", "show", "", "");
  });
  window.addEventListener("storage", (event) => {
    if (event.storageArea !== kept.store()) return; // what is kept in this tab alone is nobody else's
    if (event.key !== null && (!event.key.startsWith(PREFIX) || event.key.startsWith(`${PREFIX}draft/`))) return;
    elsewhere = true;
    const key = (event.key ?? "").slice(PREFIX.length);
    // the other window did not know what this one had written when it wrote
    const unknowing = drawn.has(key) && (event.oldValue ?? "") !== drawn.get(key);
    tell("storage", key, unknowing ? "yes" : "", "");
    elsewhere = false;
  });
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) return;
    tell("clock", "", "", "");
    tell("again", "", "", "");
  });
  setInterval(() => tell("clock", "", "", ""), CLOCK);
  bring = (code) => places.bring(code, tell);
  bringIndex = (again) => (again ? places.bringIndex(tell) : places.lateIndex(tell));
  window.addEventListener("online", () => tell("again", "", "", ""));
  erase = async (what) => {
    try {
      const { [what]: work } = await import("./erase.js");
      tell("erased", what, JSON.stringify(await work()), "");
    } catch (error) {
      tell("erased", what, "", "");
      console.error(error);
    }
  };
  kept.listen(() => {
    forget();
    tell("forgotten", "", "", "");
  });
  bringLetters = async () => tell("letters", "", (await letters()).value, "");
  keep = async (what, given, extra) => {
    try {
      const work = await import("./keep.js");
      const came = await work[what](given);
      if (what !== "shared") tell("late", what, came === true ? "yes" : came || "", extra ?? "");
    } catch (error) {
      // the link may be a good one: a reload can try again
      if (what === "unpacked") history.replaceState(history.state, "", `#restore=${given}`);
      tell("late", "failed", what, extra ?? "");
      console.warn(error);
    }
  };
  const restore = () => {
    if (restoring) keep("unpacked", restoring);
    restoring = "";
  };
  restore();
  root.addEventListener("change", ({ target }) => {
    if (target.type !== "file" || !target.files.length) return;
    keep("read", target.files[0]);
    target.value = ""; // the same file may be chosen again
  });
  // a file that is dropped anywhere on the page
  document.addEventListener("dragover", (event) => {
    if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
  });
  document.addEventListener("drop", (event) => {
    const [file] = event.dataTransfer?.files ?? [];
    if (!file) return;
    event.preventDefault();
    if (location.hash === "#keep") keep("read", file);
    else {
      window.addEventListener("hashchange", () => keep("read", file), { once: true }); // once that screen is drawn
      location.hash = "#keep";
    }
  });
  bringLate = async () => tell("late", "part", (await fetched(new URL("../keep.json", import.meta.url))).value, "");
  copy = async (id) => {
    const field = document.getElementById(id);
    try {
      await navigator.clipboard.writeText(field.value);
      tell("copied", "", "yes", "");
    } catch {
      tell("copied", "", "", "");
      field.focus();
      field.select();
    }
  };
  // what was typed early is applied now: a later change is measured by it
  const active = document.activeElement;
  if (root.contains(active) && "defaultValue" in active) active.defaultValue = active.value;
  return cleanJson(early.take());
}

// Copies a text, to the letter, under the first key that is free; once, however often it is asked for.
function setAside(key, text) {
  for (let number = 1; ; number += 1) {
    const there = kept.store().getItem(`${PREFIX}kept/${key}/${number}`);
    if (there === text) return;
    if (there === null) {
      kept.store().setItem(`${PREFIX}kept/${key}/${number}`, text);
      return;
    }
  }
}

// The last pictures, each with the print of the stored plan that it was drawn from: an older picture of a plan that
// has changed since is known by that, and one of a plan that was not drawn this time stays.
const drawn = new Map(); // stored plans as Python has read or written them, by key
function keepLast(given) {
  const pictures = JSON.parse(given).filter(({ id }) => drawn.has(`plan/${id}`));
  pictures.forEach((one) => {
    one.print = kept.print(drawn.get(`plan/${one.id}`));
  });
  let before = [];
  try {
    before = JSON.parse(kept.store().getItem(`${PREFIX}last`)).plans;
  } catch {
    // there is none, or it cannot be read: it is made anew
  }
  const others = (Array.isArray(before) ? before : []).filter(
    (one) =>
      one && pictures.every(({ id }) => id !== one.id) && kept.store().getItem(`${PREFIX}plan/${one.id}`) !== null,
  );
  const plans = [...pictures, ...others].slice(0, PICTURES);
  const text = JSON.stringify({ format: 1, plans });
  if (!plans.length) kept.store().removeItem(`${PREFIX}last`);
  else if (text !== kept.store().getItem(`${PREFIX}last`)) kept.store().setItem(`${PREFIX}last`, text);
}

// Every press is taken once: not the second click of a double click, which may meet another button in the same place,
// nor what a held key repeats, nor the same button twice in half a second.
let pressed = "";
root.addEventListener(
  "click",
  (event) => {
    const button = event.target.closest("button[type=button][name]");
    if (!button) return;
    const press = `${button.name} ${button.value}`;
    if (event.detail > 1 || press === pressed) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    pressed = press;
    setTimeout(() => {
      if (pressed === press) pressed = "";
    }, AGAIN);
  },
  true,
);
root.addEventListener(
  "keydown",
  (event) => {
    if (event.repeat && event.key === "Enter" && event.target.closest("button, summary")) event.preventDefault();
  },
  true,
);

// What is half typed or drawn goes: the store was emptied, or is another one now.
function forget() {
  fields.leave();
  fields.arrive();
  drawn.clear();
  document.getElementById("aloud").textContent = "";
}

// worked out while the interpreter is still on the line
const manner = { order: attempt(order), clock: attempt(clock), region: attempt(region) };

// a turn of the page's own, for what was typed and is to be drawn; a timer would wait four milliseconds each time
const turns = new MessageChannel();
const pause = () =>
  new Promise((resolve) => {
    turns.port1.onmessage = () => resolve();
    turns.port2.postMessage("");
  });

globalThis.afterTheInterview = {
  pause,
  index: places.index,
  places: () => cleanJson(early.places()),
  tables: async (codes) => cleanJson(await places.tables(codes)),
  bring: (code) => {
    bring(code);
  },
  bring_index: (again) => {
    bringIndex(again);
  },
  bring_letters: () => {
    bringLetters();
  },
  bring_late: () => {
    bringLate();
  },
  keep: (what, given, extra) => {
    keep(what, given, extra);
  },
  can_share: () => (navigator.share ? "yes" : ""),
  copy: (id) => {
    copy(id);
  },
  now,
  stamp: () => new Date().toISOString().replace(/[-:]|\.\d+/g, ""),
  order: () => manner.order,
  clock: () => manner.clock,
  region: () => manner.region,
  id: () => attempt(id),
  keys: () => attempt(keys),
  read: (key) =>
    attempt(() => {
      const text = kept.store().getItem(PREFIX + key) ?? "";
      drawn.set(key, text);
      if (text.length > LONGEST) throw new RangeError(`${text.length} letters`);
      return text;
    }),
  write: (key, value) =>
    attempt(() => {
      kept.store().setItem(PREFIX + key, value);
      // a store may take everything and keep nothing
      if (kept.store().getItem(PREFIX + key) !== value) throw new DOMException("The store has not kept it.", "NotKept");
      drawn.set(key, value);
    }),
  size: (key) => String(kept.store().getItem(PREFIX + key)?.length ?? 0),
  raw: (key) => cleanJson(JSON.stringify((kept.store().getItem(PREFIX + key) ?? "").slice(0, SHOWN))),
  save_raw: (key, name) =>
    attempt(() => download(name, "text/plain;charset=utf-8", kept.store().getItem(PREFIX + key) ?? "")),
  set_aside: (key) => attempt(() => setAside(key, kept.store().getItem(PREFIX + key))),
  last: (pictures) => {
    setTimeout(() => attempt(() => keepLast(pictures)));
  },
  borrowed: () => (kept.borrowed() ? "yes" : ""),
  borrow: (on, along) =>
    attempt(() => {
      kept.move(on === "yes", along === "yes");
      forget();
    }),
  erase: (what) => {
    erase(what);
  },
  remove: (key) => attempt(() => kept.store().removeItem(PREFIX + key)),
  normal: (value) => attempt(() => cleanJson(JSON.stringify(JSON.parse(value)))),
  peek: () => cleanJson(early.peek()),
  forget_early: () => attempt(early.forget),
  early_presses: () => early.presses(),
  early_opened: () => early.opened(),
  owner: (given) => attempt(() => fields.owner(given)),
  drafts: async () => cleanJson(await fields.adopt()),
  drafted: (given) => attempt(() => fields.adopted(given)),
  listen,
  place: () => attempt(place),
  go: (fragment) =>
    attempt(() => {
      if (location.hash === fragment) window.dispatchEvent(new HashChangeEvent("hashchange"));
      else location.hash = fragment;
    }),
  replace: (fragment) => attempt(() => history.replaceState(null, "", fragment || location.pathname + location.search)),
  leave: () => attempt(() => leave()),
  clear: () => attempt(() => root.replaceChildren()),
  download: (name, kind, body) => attempt(() => download(name, kind, body)),
  morph: (html) =>
    attempt(() => {
      morph(root, html, "innerHTML");
      title();
      fields.restore();
    }),
  morph_field: (id, html) => attempt(() => morph(document.getElementById(id), html, "outerHTML")),
  wrong: () =>
    attempt(() => {
      const field = root.querySelector("[aria-invalid=true]");
      field?.focus();
      return field ? "yes" : "";
    }),
  focus: (id) =>
    attempt(() => (document.getElementById(id)?.focus() || document.activeElement?.id === id ? "yes" : "")),
  focused: () => document.activeElement?.id ?? "",
  open: (id) =>
    attempt(() => {
      document.getElementById(id).open = true;
    }),
  fold: (id) =>
    attempt(() => {
      document.getElementById(id).open = false;
    }),
  summary: (id) =>
    attempt(() => {
      const summary = document.getElementById(id).querySelector("summary");
      summary.focus();
      if (document.activeElement !== summary) throw new Error(`${id} is folded away`);
    }),
  // somebody comes back to the screen that they left, and finds their place
  back: () => attempt(() => (left.back() ? "yes" : "")),
  top: () => attempt(() => window.scrollTo(0, 0)),
  aloud: (said) =>
    attempt(() => {
      document.getElementById("aloud").textContent = said;
    }),
  print: () => attempt(() => window.print()),
  mark: () =>
    attempt(() => {
      performance.mark("timeline");
    }),
  started: () =>
    attempt(() => {
      root.setAttribute("data-started", "");
      root.removeAttribute("data-plan");
      early.started();
      document.getElementById("not-started").hidden = true;
    }),
  report: (why) => console.error(why),
  stopped: (why) => {
    console.error(why);
    document.getElementById("stopped").hidden = false;
  },
  failed: (why) => {
    console.error(why);
    if (restoring) history.replaceState(history.state, "", `#restore=${restoring}`); // a reload can try again
    early.failed();
  },
};
