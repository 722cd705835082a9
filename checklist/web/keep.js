// What keeping and restoring plans needs of the browser; fetched when it is asked for. Nothing here leaves the device.
const LARGEST = 2_000_000; // bytes of a file or of an unpacked link; checklist/plan/shape.py has bounds of its own

async function through(bytes, stream) {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  const parts = [];
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length;
    if (size > LARGEST) {
      await reader.cancel();
      throw new RangeError("too long");
    }
    parts.push(part.value);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

// the address of the checklist with the plan in its fragment, which no browser sends to a server
export async function link(text) {
  const bytes = await through(new TextEncoder().encode(text), new CompressionStream("deflate-raw"));
  let letters = "";
  for (let at = 0; at < bytes.length; at += 8192) letters += String.fromCharCode(...bytes.subarray(at, at + 8192));
  const code = btoa(letters).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
  return `${location.href.split("#")[0]}#restore=${code}`;
}

// the text that a link carries; an empty one for what is none
export async function unpacked(code) {
  if (!("DecompressionStream" in globalThis)) throw new TypeError("no DecompressionStream"); // it may be a good link
  try {
    const bytes = Uint8Array.from(atob(code.replace(/-/g, "+").replace(/_/g, "/")), (letter) => letter.charCodeAt(0));
    return new TextDecoder("utf-8", { fatal: true }).decode(
      await through(bytes, new DecompressionStream("deflate-raw")),
    );
  } catch {
    return "";
  }
}

// the text of a file that was chosen or dropped; an empty one for what is too large, or cannot be read
export async function read(file) {
  try {
    return file.size > LARGEST ? "" : await file.text();
  } catch {
    return "";
  }
}

export async function copied(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

export async function shared(url) {
  try {
    await navigator.share({ url });
  } catch {
    // the person thought better of it
  }
}
