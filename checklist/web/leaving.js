// Where the reader was on a screen when they left it: how far down, and on what. Coming back to it, from a note or from
// a page of the guide, they find that again. It is kept with the entry of the browser's own history, and in memory.
export function leaving(root) {
  const places = new Map(); // by what stands behind the # in the address
  let here = location.hash;

  // the nearest thing with an id, and the link in it: links have no ids of their own
  function spot(link) {
    const box = link.closest("[id]");
    return { y: Math.round(scrollY), id: box ? box.id : "", way: link.getAttribute("href") };
  }

  document.addEventListener(
    "click",
    (event) => {
      const link = event.target.closest("#checklist a[href]");
      if (!link) return;
      const found = spot(link);
      places.set(here, found);
      history.replaceState({ left: found }, "");
    },
    true,
  );

  function restore(found) {
    const box = found && document.getElementById(found.id);
    if (!box || !root.contains(box)) return false;
    const link = [...box.querySelectorAll("a[href]")].find((one) => one.getAttribute("href") === found.way);
    let above = link ?? box;
    while ((above = above.parentElement) && root.contains(above)) if (above.localName === "details") above.open = true;
    window.scrollTo(0, found.y);
    (link ?? box).focus({ preventScroll: true });
    return document.activeElement === link;
  }

  return {
    arrive: () => {
      here = location.hash;
    },
    back: () => {
      const busy = document.activeElement && document.activeElement !== document.body;
      const kept = history.state?.left;
      // the page of the only plan has no name in the address until somebody comes back to it by a link
      const unnamed = location.hash.startsWith("#plan/") && !places.has(location.hash);
      const found = kept ?? places.get(unnamed ? "" : location.hash);
      if (kept) history.replaceState(null, "");
      places.delete(unnamed ? "" : location.hash);
      return !busy && restore(found);
    },
  };
}
