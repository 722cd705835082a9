// The page of public holidays: a place and a year are chosen, and the days are drawn from the checklist's own tables.
// What is chosen stands in the address, behind the `#`: `#GB-SCT/2026`.
(function () {
  "use strict";
  var TABLES = "../holidays/";
  var RESTED = "Weekend"; // the free days of a weekend that changed; they are no holidays
  var form = document.getElementById("holidays");
  var where = document.getElementById("holidays-where");
  var part = document.getElementById("holidays-part");
  var partField = document.getElementById("holidays-part-field");
  var year = document.getElementById("holidays-year");
  var found = document.getElementById("holidays-found");
  var status = document.getElementById("holidays-said");
  var index = [];

  function said(name) {
    return form.getAttribute("data-" + name);
  }

  function element(name, text, kind) {
    var made = document.createElement(name);
    if (text) made.textContent = text;
    if (kind) made.className = kind;
    return made;
  }

  var LIMIT = 20000; // milliseconds that a request may take
  function fetched(name) {
    var stop = new AbortController();
    var timer = setTimeout(function () {
      stop.abort();
    }, LIMIT);
    return fetch(TABLES + name + ".json", { signal: stop.signal })
      .then(function (answer) {
        if (!answer.ok) throw new Error(name + ": " + answer.status);
        return answer.json();
      })
      .finally(function () {
        clearTimeout(timer);
      });
  }

  function country() {
    return index.find(function (one) {
      return one.code === where.value;
    });
  }

  function fillParts(chosen) {
    var one = country();
    var parts = one && one.differ ? one.parts : [];
    partField.hidden = !parts.length;
    part.replaceChildren(new Option(one ? one.name : "", ""));
    parts.forEach(function (each) {
      part.append(new Option(each[1], each[0]));
    });
    part.value =
      chosen &&
      parts.some(function (each) {
        return each[0] === chosen;
      })
        ? chosen
        : "";
  }

  function code() {
    return where.value + (part.value ? "-" + part.value : "");
  }

  function named() {
    var one = country();
    return part.value ? part.options[part.selectedIndex].text + ", " + one.name : one.name;
  }

  function spoken(iso) {
    var day = new Date(iso + "T00:00:00Z");
    return new Intl.DateTimeFormat("en-GB", { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" }).format(
      day,
    );
  }

  function weekend(days) {
    if (!days.length) return said("weekend-none");
    var names = days.map(function (number) {
      return said("weekday-" + number);
    });
    return said("weekend").replace("{days}", new Intl.ListFormat("en-GB").format(names));
  }

  function row(day) {
    var made = element("tr");
    var head = element("th", spoken(day[0]));
    head.scope = "row";
    var name = element("td", day[1]);
    if (day[2]) name.append(" ", element("span", "(" + said("estimated") + ")", "quiet"));
    made.append(head, name);
    return made;
  }

  function show(table) {
    var title = said("title").replace("{place}", named()).replace("{year}", year.value);
    var days = table.days.filter(function (day) {
      return day[0].slice(0, 4) === year.value && day[1] !== RESTED;
    });
    var parts = [element("h2", title), element("p", weekend(table.weekend), "small quiet")];
    if (days.length) {
      var drawn = element("table", "", "figures"),
        head = element("tr"),
        body = element("tbody");
      ["day", "name"].forEach(function (name) {
        var cell = element("th", said(name));
        cell.scope = "col";
        head.append(cell);
      });
      body.append.apply(body, days.map(row));
      var top = element("thead");
      top.append(head);
      drawn.append(top, body);
      parts.push(drawn);
    } else parts.push(element("p", said("none")));
    found.replaceChildren.apply(found, parts);
    status.textContent = title;
  }

  function failed() {
    found.replaceChildren(element("p", said("failed")));
    status.textContent = said("failed");
  }

  function draw() {
    if (!where.value) {
      found.replaceChildren();
      return;
    }
    var wanted = code();
    history.replaceState(null, "", "#" + wanted + "/" + year.value);
    fetched(wanted)
      .then(function (table) {
        if (wanted === code()) show(table);
      })
      .catch(failed);
  }

  // `#CA-ON/2026`: the country ends at the first hyphen, and the part may hold more of them
  function arrive() {
    var told = /^#([A-Z]{2})(?:-([^/]+))?(?:\/(\d{4}))?$/.exec(decodeURIComponent(location.hash));
    if (
      told &&
      index.some(function (one) {
        return one.code === told[1];
      })
    ) {
      where.value = told[1];
      fillParts(told[2]);
      if (told[3]) year.value = told[3];
    }
    if (year.selectedIndex < 0) year.selectedIndex = 0;
    draw();
  }

  where.addEventListener("change", function () {
    fillParts("");
    draw();
  });
  part.addEventListener("change", draw);
  year.addEventListener("change", draw);
  form.addEventListener("submit", function (event) {
    event.preventDefault();
  });
  window.addEventListener("hashchange", arrive);
  fetched("index")
    .then(function (listed) {
      index = listed;
      year.value = String(new Date().getFullYear());
      form.hidden = false;
      arrive();
    })
    .catch(failed);
})();
