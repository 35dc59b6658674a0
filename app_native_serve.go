//go:build !js

package main

import (
	"errors"
	"fmt"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strconv"
	"syscall"
	"time"

	"readout/wasm/edge"
	"readout/web/site"
)

type serveCmd struct {
	Dir  string `arg:"" optional:"" default:"dist" help:"The folder of a built site."`
	Host string `default:"localhost" help:"The name or address to listen on; 0.0.0.0 lets other machines in."`
	Port int    `default:"8000" help:"The port to listen on; 0 takes a free one."`
	Page bool   `help:"Fetch news pages by their address for readers of this site, from public addresses only, ten a minute each."`
}

func (c serveCmd) Run(std streams) error {
	if _, err := os.Stat(filepath.Join(c.Dir, "index.html")); err != nil {
		return fmt.Errorf("there is no site in %s; make build writes one", c.Dir)
	}
	l, err := net.Listen("tcp", net.JoinHostPort(c.Host, strconv.Itoa(c.Port)))
	if errors.Is(err, syscall.EADDRINUSE) {
		return fmt.Errorf("port %d is taken by another program; choose another one, for example: make run PORT=%d", c.Port, c.Port+1)
	}
	if err != nil {
		return err
	}
	fmt.Fprintf(std.out, "Readout is on http://%s (Ctrl-C ends it)\n", net.JoinHostPort(c.Host, strconv.Itoa(l.Addr().(*net.TCPAddr).Port)))
	var page *edge.Page
	if c.Page {
		page = edge.Native()
	}
	// A school's server may meet somebody who opens connections and says nothing.
	s := http.Server{Handler: site.Handler(os.DirFS(c.Dir), page), ReadHeaderTimeout: 10 * time.Second, IdleTimeout: 2 * time.Minute}
	return s.Serve(l)
}
