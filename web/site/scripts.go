package site

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io/fs"
	"maps"
	"regexp"
	"slices"
	"strings"

	"readout/wasm/edge"
	"readout/web/assets"
)

// The programs and the scripts that start them. A script is told here what it cannot
// know: the version of the site, the names of the programs, and, the service worker,
// every file it has to keep.

// programs adds the programs to files, under names that carry the hash of their
// content, and returns those names by the plain ones ("desk.wasm").
func (s Site) programs(files map[string][]byte) map[string]string {
	names := map[string]string{}
	all := maps.Clone(s.More)
	if all == nil {
		all = map[string][]byte{}
	}
	all["app.wasm"], all["desk.wasm"] = s.App, s.Desk
	for name, module := range all {
		module = pack(module)
		names[name] = edge.HashedName(name, module)
		files["web/"+names[name]] = module
	}
	return names
}

// scripts are the scripts that load programs, by the parts they are put together from.
var scripts = map[string][]string{
	"boot.js":    {"load.js", "boot.js", "offline.js", "embed.js"},
	"compile.js": {"load.js", "compile.js"},
	"desk.js":    {"load.js", "desk.js"},
	"files.js":   {"load.js", "files.js"},
}

// worker is the service worker. It lies beside the pages, since its folder is its scope.
const worker = "sw.js"

// kept are the files that the service worker keeps for use without a network, by their
// hash; later those that it keeps once they have been used. What only other sites and
// their servers ask for is in neither.
func kept(files map[string][]byte, programs map[string]string) (kept, later map[string]string) {
	kept, later = map[string]string{}, map[string]string{}
	for name, data := range files {
		sum := sha256.Sum256(data)
		hash := hex.EncodeToString(sum[:])[:12]
		switch {
		case strings.HasPrefix(name, "_"), strings.HasPrefix(name, "."), strings.HasPrefix(name, share), name == edge.ViewsFile, name == edge.OffersFile:
		case name == "web/"+programs["extract.wasm"]:
			later[name] = hash
		default:
			kept[name] = hash
		}
	}
	return kept, later
}

// script is a script put together from assets, with values in the places of its constants.
func script(parts []string, values map[string]any) ([]byte, error) {
	var out []byte
	for _, n := range parts {
		b, err := fs.ReadFile(assets.Files, n)
		if err != nil {
			return nil, fmt.Errorf("reading assets: %w", err)
		}
		out = append(out, b...)
	}
	return fill(out, values)
}

// fill gives the constants of a script (const NAME = …; on a line, which must be there
// once) their values.
func fill(script []byte, values map[string]any) ([]byte, error) {
	for _, name := range slices.Sorted(maps.Keys(values)) {
		place := regexp.MustCompile(`(?m)^const ` + name + ` = .*;$`)
		if n := len(place.FindAll(script, -1)); n != 1 {
			return nil, fmt.Errorf("a script has %d lines const %s, not one", n, name)
		}
		value, err := json.Marshal(values[name])
		if err != nil {
			return nil, err
		}
		line := []byte("const " + name + " = " + string(value) + ";")
		script = place.ReplaceAllLiteral(script, line)
	}
	return script, nil
}
