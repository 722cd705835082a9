// node runner.mjs <micropython.mjs> <root> <module>...   One question a line on standard input, one answer a line.
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";

const [address, root, ...modules] = process.argv.slice(2);
const { loadMicroPython } = await import(address);

let printed = [];
const python = await loadMicroPython({ stdout: (line) => printed.push(line), linebuffer: true });

for (const path of modules) {
  const folders = path.split("/").slice(0, -1);
  folders.reduce((above, name) => {
    const here = `${above}/${name}`;
    if (!python.FS.analyzePath(here).exists) python.FS.mkdir(here);
    return here;
  }, "");
  python.FS.writeFile(`/${path}`, readFileSync(`${root}/${path}`));
}

python.runPython(`
import json, sys
sys.path.insert(0, "/")

def _function(name):
    at = name.rfind(".")
    return getattr(__import__(name[:at], None, None, ["x"]), name[at + 1:])

def _ask(name, arguments):
    return json.dumps(_function(name)(*json.loads(arguments)))

def _repeat(name, arguments, times):
    function, given = _function(name), json.loads(arguments)
    for _ in range(times):
        function(*given)

def _bundle(text):
    from tests.cases import content
    content.BUNDLE.clear()
    content.BUNDLE.update(json.loads(text))
`);

function answer(question) {
  printed = [];
  if ("run" in question) {
    python.runPython(question.run);
    return printed.join("\n");
  }
  if ("bundle" in question) {
    python.globals.get("_bundle")(JSON.stringify(question.bundle));
    return "";
  }
  const given = JSON.stringify(question.arguments);
  if ("ask" in question) return python.globals.get("_ask")(question.ask, given);
  const start = performance.now();
  python.globals.get("_repeat")(question.time, given, question.times);
  return String((performance.now() - start) / question.times);
}

for await (const line of createInterface({ input: process.stdin })) {
  let said;
  try {
    said = { said: answer(JSON.parse(line)) };
  } catch (error) {
    said = { error: String(error.message ?? error) };
  }
  process.stdout.write(JSON.stringify(said) + "\n");
}
