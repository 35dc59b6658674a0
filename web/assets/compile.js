// A worker that compiles a program for the page and ends. On the page's own thread that is
// its longest task, all the more when the browser has kept what it compiled the last time
// and takes it in again in one go. Where it fails the page tries by itself, and tells why.
(async () => {
  try {
    self.postMessage(await compile(self.name));
  } catch {
    self.postMessage(null);
  }
  self.close();
})();
