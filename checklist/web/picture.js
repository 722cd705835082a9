// The page of a returning reader before Python runs: the plan that is kept, as it was drawn last. Text only.
window.afterTheInterviewPicture = function (root, line) {
  "use strict";
  var kept = window.afterTheInterviewKept;
  var ADDRESS = /^(#|\.\.\/[a-z])/;
  var SVG = "http://www.w3.org/2000/svg";
  var moment = kept.now();

  function made(tag, attributes, children) {
    var node = document.createElement(tag);
    Object.keys(attributes).forEach(function (name) {
      node.setAttribute(name, attributes[name]);
    });
    (children || []).forEach(function (child) {
      if (child) node.append(child);
    });
    return node;
  }

  function mark(name) {
    var svg = document.createElementNS(SVG, "svg");
    var use = document.createElementNS(SVG, "use");
    svg.setAttribute("class", "mark");
    svg.setAttribute("viewBox", "0 0 24 24");
    svg.setAttribute("aria-hidden", "true");
    use.setAttribute("href", "#m-" + (/^[a-z]+$/.test(name) ? name : "open"));
    svg.append(use);
    return svg;
  }

  // Pairs of a text and whether it stands out.
  function runs(pairs) {
    return (Array.isArray(pairs) ? pairs : []).map(function (pair) {
      var text = Array.isArray(pair) && typeof pair[0] === "string" ? pair[0] : "";
      return pair && pair[1] ? made("b", {}, [text]) : text;
    });
  }

  function head(title, paragraphs) {
    var children = [made("h1", { id: "title", tabindex: "-1" }, [title])];
    (Array.isArray(paragraphs) ? paragraphs : []).forEach(function (pairs) {
      children.push(made("p", {}, runs(pairs)));
    });
    return made("header", { class: "facts", id: "facts" }, children);
  }

  function box(row, picture, before) {
    var input = made("input", {
      type: "checkbox",
      name: "done",
      value: row.key,
      id: "tick-" + before + row.key,
      autocomplete: "off",
    });
    return made("label", { class: "tick" }, [
      input,
      " " + kept.words(picture.tick),
      made("span", { class: "hush" }, [": " + kept.words(row.title)]),
    ]);
  }

  function way(row, kind) {
    var found = Array.isArray(row.way) ? row.way : [];
    // an address of this page or of the guide, and of nothing else
    if (!ADDRESS.test(found[1])) return null;
    return made("a", { class: kind, href: found[1] }, [kept.words(found[0])]);
  }

  // What stands behind More beside a row: what was opened early is drawn open.
  function more(row, picture, before) {
    return folded("more", "more-" + before + row.key, picture.more);
  }

  function pressed(name, value, label, kind) {
    return made("button", { class: kind, type: "button", name: name, value: value, id: name + "-" + value }, [
      kept.words(label),
    ]);
  }

  // A drawing that is still to come keeps its room, so that nothing moves when it is there.
  function room(wide, high) {
    var svg = document.createElementNS(SVG, "svg");
    svg.setAttribute("class", "strip");
    svg.setAttribute("viewBox", "0 0 " + wide + " " + high);
    svg.setAttribute("aria-hidden", "true");
    return svg;
  }

  function brief(row, picture, before, begun) {
    var said = kept.wording(row, moment, picture.at);
    var body = made("div", { class: "brief__text" }, [
      made("div", { class: "step__foot" }, [
        begun ? box(row, picture, before) : null,
        begun ? way(row, "step__go") : null,
      ]),
    ]);
    return made("li", { class: "step step--brief " + (begun ? "step--open" : "step--later") }, [
      mark(begun ? "open" : row.mark),
      made("div", { class: "step__body" }, [
        made("details", { class: "brief", id: "brief-" + before + row.key }, [
          made("summary", {}, [
            made("h3", { class: "step__title" }, [kept.words(row.short)]),
            " ",
            made("span", { class: "brief__when" }, [kept.words(row.day) || said[1]]),
          ]),
          body,
        ]),
      ]),
    ]);
  }

  function folded(kind, id, label) {
    var body = made("div", { class: "more__text" }, [made("p", {}, [line.dataset.moment])]);
    return made("details", { class: kind, id: id }, [
      made("summary", {}, [made("span", {}, [kept.words(label)])]),
      body,
    ]);
  }

  function item(row, picture, before) {
    var begun = row.from <= moment;
    var said = kept.wording(row, moment, picture.at);
    var when = [made("b", {}, [said[1]]), " ", said[2] ? made("span", {}, [said[2]]) : null];
    var foot = begun ? [box(row, picture, before)] : [];
    if (!before && row.loud !== true && ((row.brief === true && !(row.by < moment)) || !begun))
      return brief(row, picture, before, begun);
    if (row.loud === true && begun) {
      return made("li", { class: "step step--now" }, [
        mark("open"),
        made("p", { class: "step__when" }, ["\u00a0"]),
        made("div", { class: "step__body" }, [
          row.of || null,
          made("h2", { id: "now-title", tabindex: "-1" }, [kept.words(row.title)]),
          made("p", { class: "window" }, [said[1] + "."]),
          made("div", { class: "buttons" }, [way(row, "button")].concat(foot)),
          made("div", { class: "step__foot" }, [more(row, picture, before)]),
        ]),
      ]);
    }
    foot = foot.concat([begun ? way(row, "step__go") : null], before ? [] : [more(row, picture, before)]);
    var title =
      !before && ADDRESS.test(row.guide)
        ? made("a", { href: row.guide }, [kept.words(row.title)])
        : kept.words(row.title);
    return made("li", { class: "step " + (begun ? "step--open" : "step--later") }, [
      mark(begun ? "open" : row.mark),
      made("div", { class: "step__head" }, [made("h3", { class: "step__title" }, [title])]),
      made("p", { class: "step__when" }, when),
      made("div", { class: "step__body" }, [
        row.how ? made("p", { class: "step__how" }, [kept.words(row.how)]) : null,
        made("div", { class: "step__foot" }, foot),
      ]),
    ]);
  }

  function calm(picture) {
    var one = picture.calm;
    if (!one || !(one.until > moment)) return null;
    var awaited = kept.rows(picture, moment).some(function (row) {
      return (row.awaited === true || row.loud === true) && row.from <= moment;
    });
    if (awaited) return null;
    function said(name) {
      return kept.words(kept.dated(one, name, picture.at, moment));
    }
    return made("li", { class: "theirs calm" }, [
      made("h2", { id: "now-title", tabindex: "-1" }, [said("title")]),
      made("p", { class: "lead" }, [said("lead")]),
      made(
        "div",
        { class: "buttons" },
        (Array.isArray(one.ways) ? one.ways : []).map(function (way, place) {
          return pressed(String(way[0]), String(way[1]), way[2], place ? "button button--plain" : "button");
        }),
      ),
      days(one.until),
      made("div", { class: "step__foot" }, [folded("more", "why-now-ask", one.why)]),
    ]);
  }

  function days(until) {
    var count = Math.round((new Date(until.slice(0, 10)) - new Date(moment.slice(0, 10))) / 86400000);
    if (!(count >= 1 && count <= 14)) return null;
    var cells = [];
    for (var day = 0; day <= count; day += 1) {
      cells.push(made("span", {}, [made("i", {}, ["\u00a0"]), room(24, 24), made("i", {}, ["\u00a0"])]));
    }
    var box = made("div", { class: "days days--room", "aria-hidden": "true" }, cells);
    return made("div", {}, [
      box,
      made("ul", { class: "days-key", "aria-hidden": "true" }, [
        made("li", {}, ["\u00a0"]),
        made("li", {}, ["\u00a0"]),
      ]),
    ]);
  }

  function taking(picture) {
    var found = Array.isArray(picture.take) ? picture.take : [];
    if (!found[0]) return null;
    return made("div", { class: "take", id: "take" }, [
      pressed("print", "sheet", found[0], "link"),
      folded("more", "take-calendar", found[1]),
    ]);
  }

  function hours(picture) {
    var found = Array.isArray(picture.hours) ? picture.hours : [];
    if (!(found[1] >= moment)) return null;
    var rooms = [];
    for (var place = 0; place < Math.min(Number(found[0]), 4); place += 1) rooms.push(room(320, 62));
    return made("li", { class: "phase hours", "aria-hidden": "true" }, rooms);
  }

  function telling(picture) {
    return made(
      "div",
      { class: "telling" },
      (Array.isArray(picture.telling) ? picture.telling : []).map(function (pair) {
        return folded("more told", String(pair[0]), pair[1]);
      }),
    );
  }

  function past(picture) {
    var found = Array.isArray(picture.past) ? picture.past : [];
    if (!found[0]) return null;
    return made("li", { class: "step step--past", id: "past" }, [
      mark(found[1]),
      made("p", { class: "step__when" }, ["\u00a0"]),
      made("div", { class: "step__body" }, [folded("more", "past-rows", found[0])]),
    ]);
  }

  function course(picture, before) {
    var waits = calm(picture);
    var items = [past(picture), waits];
    var phase = "";
    // what is for oneself stands below the course then
    kept
      .rows(picture, moment)
      .filter(function (row) {
        return !waits || row.asking === true;
      })
      .forEach(function (row) {
        if (row.phase && row.phase !== phase && !row.loud) {
          phase = row.phase;
          items.push(made("li", { class: "phase" }, [made("h2", {}, [kept.words(phase)])]));
        }
        items.push(item(row, picture, before));
        if (row.loud === true) items.push(hours(picture));
      });
    return made("ol", { class: "course", id: "course" }, items);
  }

  function plan(one, whole) {
    var picture = kept.pictures[one.id];
    var name = picture ? kept.words(picture.title) : one.company;
    root.setAttribute("data-plan", one.id);
    root.append(
      head(
        name || line.dataset.unnamed,
        picture && kept.dated(picture, picture.over && picture.over <= moment ? "ended" : "said", picture.at, moment),
      ),
    );
    if (whole && picture) {
      // with a band the ways to take it along stand above it
      var waits = !kept.rows(picture, moment).some(function (row) {
        return row.loud === true && row.from <= moment;
      });
      [telling(picture), waits ? null : taking(picture), course(picture, ""), waits ? taking(picture) : null].forEach(
        function (part) {
          if (part) root.append(part);
        },
      );
    }
    return picture;
  }

  // What can be done now in a plan, the most urgent first: a row and its place.
  function todo(picture) {
    return kept
      .rows(picture, moment)
      .map(function (row) {
        return { row: row, place: kept.place(row, moment) };
      })
      .filter(function (one) {
        return one.place !== null;
      })
      .sort(function (one, other) {
        return one.place < other.place ? -1 : one.place > other.place ? 1 : 0;
      });
  }

  // Of several plans the one thing that is most urgent in all of them, then each with what else comes first in it; what
  // was put away is left out.
  function several() {
    var open = kept.plans.filter(function (one) {
      return !one.closed;
    });
    root.append(head(line.dataset.several, []));
    var list = made("ol", { class: "course", id: "course" });
    var oldest = null;
    var band = null;
    open.forEach(function (one) {
      var picture = kept.pictures[one.id];
      if (!picture) return;
      if (!oldest || picture.at < oldest.at) oldest = picture;
      var first = todo(picture)[0];
      if (first && (!band || first.place < band.place)) band = { id: one.id, row: first.row, place: first.place };
    });
    function link(one) {
      var picture = kept.pictures[one.id];
      return made("a", { href: "#plan/" + encodeURIComponent(one.id) }, [
        (picture && kept.words(picture.name)) || one.company || line.dataset.unnamed,
      ]);
    }
    function add(one, row, given) {
      var short = { key: row.key, title: row.title, when: row.when, when_year: row.when_year, from: row.from };
      var node = item(Object.assign(short, given), kept.pictures[one.id], encodeURIComponent(one.id) + "/");
      node.setAttribute("data-plan", one.id);
      list.append(node);
    }
    open.forEach(function (one) {
      if (band && one.id === band.id)
        add(one, band.row, { loud: true, way: band.row.way, of: made("p", { class: "step__of" }, [link(one)]) });
    });
    open.forEach(function (one) {
      var picture = kept.pictures[one.id];
      list.append(
        made("li", { class: "phase", "data-plan": one.id }, [made("h2", { class: "step__title" }, [link(one)])]),
      );
      if (!picture) return;
      todo(picture)
        .filter(function (each) {
          return !band || each.row !== band.row;
        })
        .slice(0, 3)
        .forEach(function (each) {
          add(one, each.row, {});
        });
    });
    root.append(list);
    return oldest;
  }

  var where = kept.there(location.hash.slice(1), kept.plans);
  if (!where.screen) return false;
  root.replaceChildren();
  var shown = null;
  if (where.screen === "agenda") shown = several();
  else if (!where.id) root.append(head(line.dataset.several, []));
  else
    shown = plan(
      kept.plans.filter(function (one) {
        return one.id === where.id;
      })[0],
      where.screen === "plan",
    );
  // the year is left out of a date in the year that the picture was made in
  var stood = shown ? kept.words(shown.at.slice(0, 4) === moment.slice(0, 4) ? shown.as_of : shown.as_of_year) : "";
  line.dataset.stood = stood;
  line.textContent = (stood ? stood + " " : "") + line.dataset.moment;
  return true;
};
