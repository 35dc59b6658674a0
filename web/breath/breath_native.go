//go:build !js

package breath

// Take and End do nothing where there is no browser.
func Take() {}

// End does nothing, see Take.
func End() {}
