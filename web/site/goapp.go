package site

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// loadingLabel stands in a corner until the page's program runs. No percentage: it
// would be wrong under compression, and its changing width moves things.
const loadingLabel = "Starting…"

// changes are made to go-app's app.js. Each old text must stand there exactly once:
// if another version of go-app says it otherwise, the build fails instead of
// publishing a page that starts some other way.
var changes = []struct{ old, new, why string }{
	{"\ngoappInitServiceWorker();\n", "\n",
		"no service worker yet: the stock one loads everything twice and does not protect offline use"},
	{`"/app-worker.js"`, `"app-worker.js"`,
		"relative, for any folder"},
	{`"GOAPP_STATIC_RESOURCES_URL":"/web"`, `"GOAPP_STATIC_RESOURCES_URL":"web"`,
		"relative, for any folder"},
	{"await instantiateStreaming(\n      fetchWithProgress(\"/web/app.wasm\", showProgress),\n      go.importObject\n    )", "await window.__load(go.importObject)",
		"boot.js loads: plain streaming takes half the time of the wrapped one, and a server without the right type works"},
	{"go.run(wasm.instance);", "window.__run(go, wasm.instance);",
		"boot.js runs: it starts the desk, and says so when the program stops"},
	{"loaderLabel.innerText = err;", "window.__failed(err);",
		"a failure is said in a sentence"},
}

// goApp returns go-app's two scripts, adapted.
func goApp() (appJS, wasmExec []byte, err error) {
	h := &app.Handler{
		Name:         name,
		Version:      "x", // only the service worker would use it
		LoadingLabel: loadingLabel,
		Icon:         app.Icon{Default: "/web/icon.svg", Large: "/web/icon.svg", SVG: "/web/icon.svg"},
	}
	s, err := served(h, "/app.js")
	if err != nil {
		return nil, nil, err
	}
	for _, c := range changes {
		if n := strings.Count(s, c.old); n != 1 {
			return nil, nil, fmt.Errorf("app.js of go-app: %q stands there %d times, not once (wanted because: %s)", c.old, n, c.why)
		}
		s = strings.Replace(s, c.old, c.new, 1)
	}
	exec, err := served(h, "/wasm_exec.js")
	return []byte(s), []byte(exec), err
}

// served is what go-app's handler answers for a path.
func served(h *app.Handler, path string) (string, error) {
	w := httptest.NewRecorder()
	h.ServeHTTP(w, httptest.NewRequest(http.MethodGet, path, nil))
	if w.Code != http.StatusOK {
		return "", fmt.Errorf("go-app's handler answers %s with status %d", path, w.Code)
	}
	return w.Body.String(), nil
}
