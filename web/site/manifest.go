package site

import (
	"encoding/json"
	"sync"
)

// manifest says how the site looks and opens when somebody installs it or puts it on a
// home screen. Its addresses are relative to its own. It has no "id": that one would be
// relative to the origin, so that two sites in two folders would be one app; without
// it the address it starts at is the id.
func manifest() []byte {
	type icon struct {
		Src     string `json:"src"`
		Type    string `json:"type"`
		Sizes   string `json:"sizes"`
		Purpose string `json:"purpose,omitempty"`
	}
	type shortcut struct {
		Name string `json:"name"`
		URL  string `json:"url"`
	}
	type screenshot struct {
		Src   string `json:"src"`
		Type  string `json:"type"`
		Sizes string `json:"sizes"`
		Form  string `json:"form_factor"`
		Label string `json:"label"`
	}
	b, err := json.Marshal(struct {
		Name        string       `json:"name"`
		ShortName   string       `json:"short_name"`
		Description string       `json:"description"`
		Lang        string       `json:"lang"`
		StartURL    string       `json:"start_url"`
		Scope       string       `json:"scope"`
		Display     string       `json:"display"`
		Background  string       `json:"background_color"`
		Theme       string       `json:"theme_color"`
		Categories  []string     `json:"categories"`
		Icons       []icon       `json:"icons"`
		Shortcuts   []shortcut   `json:"shortcuts"`
		Screenshots []screenshot `json:"screenshots"`
	}{name, name, description, "en", "./", "./", "standalone", "#faf8f3", "#faf8f3", []string{"education", "news"},
		[]icon{
			{"web/icon.svg", "image/svg+xml", "any", ""},
			{"web/icon-192.png", "image/png", "192x192", ""},
			{"web/icon-512.png", "image/png", "512x512", ""},
			{"web/icon-full.png", "image/png", "512x512", "maskable"},
		},
		[]shortcut{{"Network", "./#network"}, {"Meetings", "./#meetings"}, {"Names", "./#names"}, {"Articles", "./#articles"}, {"Lessons", "./#lessons"}, {"Add articles", "./#add"}},
		[]screenshot{
			{preview, "image/png", "1200x630", "wide", previewAlt},
			{share + "narrow.png", "image/png", "720x1440", "narrow", previewAlt},
		}})
	if err != nil {
		panic(err) // strings only
	}
	return append(b, '\n')
}

// previewAlt is what the pictures show, for who cannot see them.
const previewAlt = "The overview: what a careful reader would notice in several accounts of the same meetings, beside the network of who met whom."

// icons are the icon in the sizes that systems ask for.
var icons = sync.OnceValue(func() map[string][]byte {
	return map[string][]byte{
		"web/icon-192.png":  icon(192, false),
		"web/icon-512.png":  icon(512, false),
		"web/icon-full.png": icon(512, true),
		"web/icon-180.png":  icon(180, true), // Apple's
	}
})
