// Fields while they are typed in: when Python is told, and what is kept until then.
//
// Python is told when a field is left, on Enter, and in a pause: of a long text after PAUSE, of a date or time that is
// complete after SETTLE. What was typed and not told yet is a draft. It is in the store with every letter, under a key
// of this tab's own, so that a tab that is killed loses nothing: the next one that starts gives it to Python. Whether
// a tab lives is known by a lock of the browser's that bears the name of its key.
const PAUSE = 700;
const SETTLE = 1000;
const ONE_LINE = ["text", "number", "email", "tel", "url", "search"];
const PICKED = ["date", "time", "datetime-local", "month"];
const HELD = /(^|\/)diary\.[^/]*\.on$/; // a line of the diary moves to another week: not while it is edited
const SPOKEN = ["Tab", "Enter", "Escape", "Shift"];

export function typing(root, { prefix, store: place, own }) {
  const key = `${prefix}draft/${crypto.getRandomValues(new Uint32Array(3)).join("")}`;
  const drafts = new Map(); // by plan, place and name of the field
  const waiting = new Set(); // fields whose text Python has not been told of
  let owner = { plan: "", fresh: false, key: "", new_day: false };
  let stretch = null; // { field, told }: from the moment the focus came until it goes
  let keyed = null; // the date that the keyboard was last used in
  let timer = 0;
  let left = false; // the plan on the page is gone: nothing that is still in a field is meant for another
  let tell = null; // until Python listens, what is typed is early.js's to keep

  const long = (field) => field.localName === "textarea";
  const text = (field) => long(field) || (field.localName === "input" && ONE_LINE.includes(field.type));
  const picked = (field) => field.localName === "input" && PICKED.includes(field.type);
  const uncommitted = (field) =>
    Boolean(field?.name) &&
    root.contains(field) &&
    (text(field) || picked(field)) &&
    field.value !== field.defaultValue;
  const unfinished = (field) =>
    field.validity.badInput ||
    (field.type === "number" && !field.reportValidity()) ||
    (field.type === "date" && field.value && field.value < "2000" && field === document.activeElement);
  const line = (field) => field?.closest(".line");

  // A date of which a part is missing has no value, and nobody can tell what is there: what stood in the field before
  // goes on counting, and a sentence under the field says so until it is complete, or empty.
  function half(field) {
    const id = `half-${field.id}`;
    const there = document.getElementById(id);
    const described = (field.getAttribute("aria-describedby") ?? "").split(" ").filter((one) => one && one !== id);
    if (field.validity.badInput && !there) {
      const words = document.getElementById("early-line").dataset;
      const said = document.createElement("p");
      said.id = id;
      said.className = "error half";
      said.textContent = field.defaultValue ? `${words.half} ${words.halfBefore}` : words.half;
      field.after(said);
      document.getElementById("aloud").textContent = said.textContent;
    } else if (!field.validity.badInput) {
      there?.remove();
    }
    if (field.validity.badInput) described.push(id);
    if (described.length) field.setAttribute("aria-describedby", described.join(" "));
    else field.removeAttribute("aria-describedby");
  }

  function store() {
    try {
      if (drafts.size) place().setItem(key, JSON.stringify([...drafts.values()]));
      else place().removeItem(key);
    } catch {
      // blocked or full: what is typed is still in its field
    }
  }

  const named = (field) => [owner.plan, owner.key, field.name].join(" ");

  function draft(field) {
    const there = drafts.get(named(field));
    const made = { ...owner, name: field.name, value: field.value, was: there?.was ?? field.defaultValue };
    if (["note.text", "note.subject"].includes(field.name)) {
      // a note that was begun from a template becomes the person's own as a whole
      made.beside = {};
      for (const name of ["subject", "text"]) {
        const other = document.getElementById(`f-note.${name}`);
        if (other) made.beside[name] = other.value;
      }
      const channel = root.querySelector("[name='note.channel']:checked");
      if (channel) made.beside.channel = channel.value;
    }
    drafts.set(named(field), made);
    store();
  }

  function forget(field) {
    waiting.delete(field);
    if (drafts.delete(named(field))) store();
  }

  function commit(field) {
    clearTimeout(timer);
    if (!tell || left || !uncommitted(field)) return forget(field);
    if (stretch?.field !== field) stretch = { field, told: false };
    const was = drafts.get(named(field))?.was ?? field.defaultValue;
    // what is told from now on is measured by this, even a text that goes back to where it began
    field.defaultValue = field.value;
    const again = stretch.told;
    stretch.told = true;
    waiting.delete(field);
    tell("change", field.name, field.value, "", was, again ? "yes" : "");
    return forget(field);
  }

  // all that Python does not know yet
  function keep() {
    for (const field of [...waiting]) if (!unfinished(field)) commit(field);
  }

  function settle(field) {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (!uncommitted(field) || !field.value || unfinished(field)) return;
      if (HELD.test(field.name)) draft(field);
      else commit(field);
    }, SETTLE);
  }

  root.addEventListener("input", ({ target }) => {
    if (!tell || !target.name || !(text(target) || picked(target))) return;
    waiting.add(target);
    if (picked(target)) {
      if (!target.validity.badInput) half(target);
      return;
    }
    draft(target);
    if (!long(target) || ["people", "said"].includes(target.name)) return; // half a name is nobody's, half a promise none
    clearTimeout(timer);
    timer = setTimeout(() => commit(target), PAUSE);
  });
  root.addEventListener("keydown", ({ target, key: pressed }) => {
    if (!picked(target)) return;
    if (pressed === "Enter" && !unfinished(target)) commit(target);
    else if (!SPOKEN.includes(pressed)) keyed = target;
  });
  root.addEventListener("pointerdown", ({ target }) => {
    if (target === keyed) keyed = null;
  });
  root.addEventListener("focusin", ({ target }) => {
    if (stretch?.field !== target) stretch = { field: target, told: false };
  });
  root.addEventListener("focusout", ({ target, relatedTarget }) => {
    if (document.activeElement === target) return; // it is the window that is left
    if (picked(target)) half(target);
    const stays = line(target) && line(target) === line(relatedTarget);
    for (const field of [...waiting]) {
      if (!root.contains(field)) waiting.delete(field);
      else if (HELD.test(field.name) && (stays || line(field) !== line(target))) draft(field);
      else if (field === target || HELD.test(field.name)) if (!field.validity.badInput) commit(field);
    }
    keyed = null;
    stretch = null;
  });
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) keep();
  });

  // true where the change is one of typing, and taken care of here
  function changed(field) {
    if (!field.name || !(text(field) || picked(field))) return false;
    if (picked(field) && (HELD.test(field.name) || (field === keyed && field === document.activeElement))) {
      waiting.add(field);
      settle(field);
    } else if (!unfinished(field)) {
      commit(field);
    }
    return true;
  }

  function alive() {
    navigator.locks
      ?.request(
        key,
        () =>
          new Promise((release) => {
            window.addEventListener("pagehide", release, { once: true });
          }),
      )
      .catch(() => {});
  }
  alive();
  window.addEventListener("pageshow", ({ persisted }) => {
    if (persisted) alive();
  });

  function read(other) {
    try {
      return [JSON.parse(place().getItem(other))].flat();
    } catch {
      return [{ broken: place().getItem(other) }];
    }
  }

  // the drafts of tabs that are gone, as this tab's own from now on
  async function adopt() {
    try {
      const living = new Set(navigator.locks ? (await navigator.locks.query()).held.map(({ name }) => name) : []);
      const others = own(place()).filter((name) => name.startsWith(`${prefix}draft/`) && name !== key);
      for (const other of others.filter((name) => !living.has(name)).sort()) {
        const found = read(other);
        found.forEach((one, number) => drafts.set(`${other} ${number}`, one));
        store();
        place().removeItem(other);
      }
    } catch {
      // a blocked store has nothing to give
    }
    return JSON.stringify([...drafts.values()]);
  }

  // what Python has taken goes, what has no place in a plan waits for its field, and the rest is set aside
  const pending = [];
  function adopted(given) {
    const { later, aside } = JSON.parse(given);
    if (aside.length) place().setItem(`${prefix}kept/typed/${key.split("/").pop()}`, JSON.stringify(aside));
    pending.push(...later);
    drafts.clear();
    later.forEach((one) => drafts.set([one.plan, one.key, one.name].join(" "), one));
    store();
  }

  // puts what was half typed in a field that is drawn now back into it
  function restore() {
    for (const one of [...pending]) {
      const field = document.getElementById(`f-${one.name}`);
      if (!field || one.plan !== owner.plan || one.key !== owner.key) continue;
      pending.splice(pending.indexOf(one), 1);
      if (field.value) continue;
      field.value = one.value;
      waiting.add(field);
    }
  }

  return {
    listen(handler) {
      tell = handler;
    },
    changed,
    commit,
    keep,
    adopt,
    adopted,
    restore,
    owner(given) {
      owner = JSON.parse(given);
      if (pending.length) restore();
    },
    arrive() {
      left = false;
    },
    leave() {
      left = true;
      clearTimeout(timer);
      waiting.clear();
      drafts.clear();
      store();
    },
    // what is typed and not told stays in its field, whatever is drawn
    typed: (field) => waiting.has(field) && uncommitted(field),
    clean: (field) => text(field) && !waiting.has(field),
  };
}
