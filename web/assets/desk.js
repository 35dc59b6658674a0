// The desk's worker: starts desk.wasm, the engine with its articles. What the page
// says before Go listens waits in __q.
self.__version = VERSION;
self.__q = [];
self.onmessage = (e) => self.__q.push(e.data);

// A failure is posted as an object; every answer of the desk is a string.
const fail = (why) => self.postMessage({ failed: String((why && why.message) || why) });

// The texts of the lessons, for lessons_js.go. Names are in list.txt, one a line.
self.__lessons = async (back) => {
  const get = async (name) => {
    const answer = await fetch("../lessons/" + name + OF_THIS_BUILD);
    if (!answer.ok) throw new Error("the server answered " + answer.status);
    return answer.text();
  };
  let texts;
  try {
    const names = (await get("list.txt")).split("\n").filter((name) => name);
    texts = (await Promise.all(names.map(get))).join("\f");
  } catch (err) {
    back("", err.message);
    return;
  }
  back(texts);
};

(async () => {
  try {
    importScripts("../wasm_exec.js" + OF_THIS_BUILD);
    const go = new Go();
    // Collecting garbage stops everything here, there being one thread only: let more
    // of it come together, up to a bound that a phone can bear.
    go.env = { GOGC: "400", GOMEMLIMIT: "400MiB" };
    await go.run(await load("desk.wasm", go.importObject));
    fail("it stopped unexpectedly");
  } catch (err) {
    fail(err);
  }
})();
