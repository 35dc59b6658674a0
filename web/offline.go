package web

import (
	"readout/wasm/wire"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Whether the site works without a network. boot.js (offline.js there) and the service
// worker see to it; here it is said: always on the About view, and once, in passing,
// when this browser could not do it.

// followOffline hears how the keeping stands, now and later.
func (x *explorer) followOffline(ctx app.Context) {
	win := app.Window()
	if now := win.Get("__offline"); now.Truthy() {
		x.offline = now.String()
	}
	win.Set("__onOffline", app.FuncOf(func(_ app.Value, args []app.Value) any {
		state := args[0].String()
		ctx.Dispatch(func(ctx app.Context) {
			if state == "failed" && x.offline != state {
				x.page.say(wOfflineFailed)
			}
			x.offline = state
			if x.looking().view != "about" {
				ctx.PreventUpdate() // it is said nowhere else
			}
		})
		return nil
	}))
	win.Set("__unsaved", app.FuncOf(func(app.Value, []app.Value) any { return x.own.unsaved() }))
}

// unsaved reports whether there are articles that a reload would lose: they wait to be
// added, or nothing is kept in this browser.
func (o *own) unsaved() bool {
	w := o.lists[wire.Waiting]
	return o.busy() || w != nil && w.Of > w.Dropped || within.id != "" && o.list != nil && !o.list.Lasting
}

func offlineWords(state string) string {
	switch state {
	case "ready":
		return wOfflineReady
	case "keeping":
		return wOfflineKeeping
	case "failed":
		return wOfflineFailed
	case "no":
		return wOfflineNo
	}
	return wOfflineNotYet
}

// UpdateBar is the bar that asks before a new build takes the place of this one. It
// stands outside the live page, which may be the old one, and offline.js opens it.
func UpdateBar() string {
	return el("div", at("id", "update"), at("role", "region"), at("aria-label", wUpdateBar), at("hidden", ""),
		el("div", at("role", "status"),
			el("p", cls("new"), at("hidden", ""), wUpdateNew),
			el("p", cls("other"), at("hidden", ""), wUpdateOther),
			el("p", cls("held"), at("hidden", ""), wUpdateHeld)),
		el("button", cls("btn"), at("type", "button"), wUpdateNow),
		el("button", cls("btn"), at("type", "button"), wUpdateLater)).html()
}

// EmbedNote is what the embed page says where its programs may not run. It is no
// noscript: a frame may let scripts run and yet no program be loaded.
func EmbedNote() string { return el("p", cls("banner still"), wEmbedStill).html() }
