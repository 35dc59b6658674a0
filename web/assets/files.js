// The worker of the programs files and extract, started by the page when one of them is
// first needed; its name says which. What the page says before Go listens waits in __q.
self.__version = VERSION;
self.__q = [];
self.onmessage = (e) => self.__q.push(e.data);

// A failure is posted without json; every answer has some.
const fail = (why) => self.postMessage({ failed: String((why && why.message) || why) });

(async () => {
  try {
    importScripts("../wasm_exec.js" + OF_THIS_BUILD);
    const go = new Go();
    // A large file is held twice as it is; garbage is not to come on top of that.
    go.env = { GOGC: "75", GOMEMLIMIT: "600MiB" };
    await go.run(await load(self.name + ".wasm", go.importObject));
    fail("it stopped unexpectedly");
  } catch (err) {
    fail(err);
  }
})();
