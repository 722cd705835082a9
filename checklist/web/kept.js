// What is kept in this browser, as it can be told before Python runs: the plans, and the last picture of each.
// It stands in the page itself, before the content. Everything read here is shown as text, never as HTML.
window.afterTheInterviewKept = (function () {
  "use strict";
  var PREFIX = "after-the-interview/";
  var PLAN = "plan/";
  var LAST = "last";
  var LONGEST = 1500000; // letters of one plan; checklist/web/store.py has the same bound
  var MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/;
  // Where nothing is to be kept beyond the tab, this key stands in the tab's own store, with the last sign of life. A
  // tab that was closed can be opened again by whoever comes next: what is older than LAPSE is erased first.
  var BORROWED = PREFIX + "borrowed";
  var LAPSE = 120000; // milliseconds; checklist/web/frame.js gives the sign, and has the same bound

  function borrowed() {
    try {
      return sessionStorage.getItem(BORROWED) !== null;
    } catch (error) {
      return false;
    }
  }

  // The one place where everything is kept: this browser's store, or the tab's own. Raises where it is blocked.
  function store() {
    return borrowed() ? sessionStorage : localStorage;
  }

  // Our own keys in a store, but for the mark of the mode.
  function own(place) {
    return Object.keys(place).filter(function (key) {
      return key.indexOf(PREFIX) === 0 && key !== BORROWED;
    });
  }

  function empty(place) {
    own(place).forEach(function (key) {
      place.removeItem(key);
    });
  }

  // Begins or ends the mode, in which nothing is kept beyond the tab.
  function borrow(on) {
    if (on) sessionStorage.setItem(BORROWED, String(Date.now()));
    else sessionStorage.removeItem(BORROWED);
    document.documentElement.toggleAttribute("data-borrowed", on);
  }

  // The same, and what is kept goes along where `along` says so: all of it, or none where the store is full.
  function move(on, along) {
    var from = store();
    var to = on ? sessionStorage : localStorage;
    var taken = own(from).filter(function (key) {
      return along && key.indexOf(PREFIX + "draft/") < 0 && to.getItem(key) === null;
    });
    try {
      taken.forEach(function (key) {
        to.setItem(key, from.getItem(key));
      });
    } catch (error) {
      taken.forEach(function (key) {
        to.removeItem(key);
      });
      throw error;
    }
    if (along || !on) empty(from);
    if (on && along && channel) channel.postMessage("forget");
    borrow(on);
  }

  function lapse() {
    if (!borrowed()) return;
    if (Math.abs(Date.now() - Number(sessionStorage.getItem(BORROWED))) > LAPSE) empty(sessionStorage);
    borrow(true);
  }

  // Another window has erased everything: this one forgets it too. Until Python listens, the page is loaded anew.
  var told = null;
  function forget() {
    try {
      empty(sessionStorage);
    } catch (error) {
      // blocked: it holds nothing
    }
    if (told) told();
    else location.reload();
  }
  var channel = window.BroadcastChannel ? new BroadcastChannel("after-the-interview") : null;
  if (channel)
    channel.addEventListener("message", function (event) {
      if (event.data === "forget") forget();
    });

  // A page that the browser has put by hears nothing meanwhile.
  var had = false;
  function any() {
    try {
      return own(store()).length > 0;
    } catch (error) {
      return false;
    }
  }
  window.addEventListener("pagehide", function () {
    had = any();
  });
  window.addEventListener("pageshow", function (event) {
    if (event.persisted && had && !any()) forget();
  });

  function read(key) {
    try {
      return store().getItem(PREFIX + key) || "";
    } catch (error) {
      return ""; // a blocked store has nothing to give
    }
  }

  function parsed(text) {
    try {
      var found = text.length > LONGEST ? null : JSON.parse(text);
      return found && typeof found === "object" ? found : null;
    } catch (error) {
      return null;
    }
  }

  // FNV-1a over the text's units, with its length: says whether a stored plan is still the one that was drawn.
  function print(text) {
    var sum = 0x811c9dc5;
    for (var place = 0; place < text.length; place += 1) sum = Math.imul(sum ^ text.charCodeAt(place), 0x01000193);
    return text.length + "." + (sum >>> 0).toString(36);
  }

  function words(value) {
    return typeof value === "string"
      ? value
          .replace(/\p{Cc}|\p{Cs}/gu, " ")
          .trim()
          .slice(0, 500)
      : "";
  }

  // The plans that can be read, `{id, closed, changed, company, date, print}`.
  function plans() {
    var keys = [];
    try {
      keys = own(store());
    } catch (error) {
      return [];
    }
    return keys
      .filter(function (key) {
        return key.indexOf(PREFIX + PLAN) === 0;
      })
      .map(function (key) {
        var text = read(key.slice(PREFIX.length));
        var plan = parsed(text);
        var id = key.slice((PREFIX + PLAN).length);
        if (!plan || plan.id !== id || (plan.format || 1) !== 1) return null;
        var interview = plan.interview || {};
        return {
          id: id,
          closed: Boolean(plan.closed),
          changed: words(plan.changed),
          company: words(plan.company),
          date: words(interview.date),
          print: print(text),
        };
      })
      .filter(Boolean);
  }

  // The pictures of those `plans` that are as they were when they were drawn, by id.
  function pictures(plans) {
    var last = parsed(read(LAST));
    var listed = last && last.format === 1 && Array.isArray(last.plans) ? last.plans : [];
    var found = {};
    plans.forEach(function (plan) {
      listed.forEach(function (one) {
        if (one && one.id === plan.id && one.print === plan.print && MOMENT.test(one.at) && Array.isArray(one.rows))
          found[plan.id] = one;
      });
    });
    return found;
  }

  function now() {
    var moment = new Date();
    return new Date(moment - moment.getTimezoneOffset() * 60000).toISOString().slice(0, 16);
  }

  // Puts the day that lies `from` today into a field, as if it were typed.
  function day(field, from) {
    var moment = new Date();
    moment.setDate(moment.getDate() + from);
    field.value = new Date(moment - moment.getTimezoneOffset() * 60000).toISOString().slice(0, 10);
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.dispatchEvent(new Event("change", { bubbles: true }));
  }

  // The rows of a picture that still hold: what has run out since is left out.
  function rows(picture, moment) {
    return picture.rows.filter(function (row) {
      return row && typeof row.key === "string" && words(row.title) && (!row.ends || row.ends >= moment);
    });
  }

  // What `one` has under the name: with the year in its days, where it was made in another year than that of the moment.
  function dated(one, name, made, moment) {
    var other = one[name + "_year"];
    return other && other.length && typeof made === "string" && made.slice(0, 4) !== moment.slice(0, 4)
      ? other
      : one[name];
  }

  // A row's window that holds at the moment, `[until, bold, rest]`, and as one text; `made` is the picture's moment.
  function wording(row, moment, made) {
    var windows = dated(row, "when", made, moment);
    var listed = Array.isArray(windows)
      ? windows.filter(function (one) {
          return Array.isArray(one) && one[0] >= moment;
        })
      : [];
    return (listed[0] || ["", "", ""]).map(words);
  }

  function sentence(row, moment, made) {
    var said = wording(row, moment, made);
    return said[1] + (said[2] ? ", " + said[2] : "");
  }

  // The row's place among those of several plans at the moment, a text, the lowest first; null where it has none.
  function place(row, moment) {
    var late = typeof row.by === "string" && row.by < moment;
    var found = late ? row.place_late : row.place;
    return typeof found !== "string" || !found || row.from > moment || row.waits >= moment ? null : found;
  }

  // Where `#...` leads among the plans: `{screen, id}`; the screen is empty where nothing is kept.
  function there(fragment, plans) {
    if (!plans.length) return { screen: "", id: "" };
    var parts = fragment.split("/").map(function (part) {
      try {
        return decodeURIComponent(part);
      } catch (error) {
        return part;
      }
    });
    var named = plans.some(function (plan) {
      return plan.id === parts[1];
    });
    if (parts[0] === "plan" && named) return { screen: "plan", id: parts[1] };
    if ((parts[0] === "note" || parts[0] === "review") && named) return { screen: parts[0], id: parts[1] };
    var alone = ["log", "kept", "keep", "incoming", "erase"].indexOf(
      parts[0].split("=")[0].replace("restore", "incoming"),
    );
    if (alone >= 0) return { screen: ["log", "kept", "keep", "incoming", "erase"][alone], id: "" };
    if (["agenda", "plan", "note"].indexOf(parts[0]) >= 0) return { screen: "agenda", id: "" };
    var open = plans.filter(function (plan) {
      return !plan.closed;
    });
    if (open.length === 1) return { screen: "plan", id: open[0].id };
    if (!open.length && plans.length === 1) return { screen: "plan", id: plans[0].id };
    return { screen: "agenda", id: "" };
  }

  lapse();
  var found = plans();
  if (found.length) document.documentElement.setAttribute("data-kept", "");
  return {
    plans: found,
    pictures: pictures(found),
    rows: rows,
    there: there,
    now: now,
    day: day,
    words: words,
    read: read,
    print: print,
    wording: wording,
    window: sentence,
    prefix: PREFIX,
    store: store,
    own: own,
    empty: empty,
    move: move,
    borrowed: borrowed,
    channel: channel,
    listen: function (heard) {
      told = heard;
    },
    dated: dated,
    place: place,
  };
})();
