// Inside another page this one hides and stops itself: a press there may be meant for something else. It stands in
// every page, before anything that is shown. Hosts that read `_headers` refuse the frame before it comes to this.
(function () {
  "use strict";
  if (window.top === window.self) return;
  var script = document.currentScript;
  var body = document.createElement("body");
  var link = document.createElement("a");
  link.href = location.href;
  link.target = "_blank";
  link.rel = "noopener";
  link.textContent = script.getAttribute("data-open");
  body.append(script.getAttribute("data-said") + " ", link);
  window.stop(); // nothing more of the page is read, and no script of it runs
  document.documentElement.replaceChildren(body);
})();
