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

	"readout/web/site"
)

type serveCmd struct {
	Dir  string `arg:"" optional:"" default:"dist" help:"The folder of a built site."`
	Host string `default:"localhost" help:"The name or address to listen on; 0.0.0.0 lets other machines in."`
	Port int    `default:"8000" help:"The port to listen on; 0 takes a free one."`
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
	return http.Serve(l, site.Handler(os.DirFS(c.Dir)))
}
