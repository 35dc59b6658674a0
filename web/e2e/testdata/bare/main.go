// Command bare is the least go-app page there is, to measure the library's own cost by:
// make lighthouse holds Readout's page against it in the same run.
package main

import (
	"log"
	"os"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

type page struct{ app.Compo }

func (p *page) Render() app.UI {
	return app.Main().Body(app.H1().Text("Bare"), app.P().Text("A page of go-app with nothing in it."))
}

func main() {
	app.Route("/", func() app.Composer { return &page{} })
	app.RunWhenOnBrowser()
	err := app.GenerateStaticWebsite(os.Args[1], &app.Handler{
		Name: "Bare", Title: "Bare", Description: "A page of go-app with nothing in it.", Lang: "en", Version: "1",
		Icon: app.Icon{Default: "/web/icon.svg", Large: "/web/icon.svg", SVG: "/web/icon.svg", Maskable: "/web/icon.svg"},
	})
	if err != nil {
		log.Fatal(err)
	}
}
