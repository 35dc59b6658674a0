//go:build !js

package main

import "errors"

type buildCmd struct{}

func (buildCmd) Run(std streams) error { return errors.New("build is not written yet") }
