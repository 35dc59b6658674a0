// A worker that compiles a program for the page and ends. On the page's own thread that is
// its longest task, all the more when the browser has kept what it compiled the last time
// and takes it in again in one go.
(async () => {
  let program = null;
  try {
    program = await compile(self.name);
  } catch { /* the page tries by itself, and tells why it fails */ }
  try {
    self.postMessage(program);
  } catch { self.postMessage(null); }
  self.close();
})();
