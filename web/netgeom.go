package web

import "math"

// What the placing of words knows of geometry: rectangles, lines, and what is taken.

// A segment is a line of the drawing.
type segment struct {
	a, b     point
	from, to int
	box      frame
}

func newSegment(a, b point, from, to int) segment {
	return segment{a, b, from, to, frame{min(a.x, b.x) - 1, min(a.y, b.y) - 1, max(a.x, b.x) + 1, max(a.y, b.y) + 1}}
}

// within is how much of the line lies in f: what is left of it after each side of f has
// cut off what is beyond.
func (s *segment) within(f frame) float64 {
	from, to := 0.0, 1.0
	cut := func(at, by, low, high float64) {
		if by == 0 {
			if at < low || at > high {
				to = -1
			}
			return
		}
		a, b := (low-at)/by, (high-at)/by
		from, to = max(from, min(a, b)), min(to, max(a, b))
	}
	x, y := s.b.x-s.a.x, s.b.y-s.a.y
	cut(s.a.x, x, f.x0, f.x1)
	cut(s.a.y, y, f.y0, f.y1)
	return max(0, to-from) * math.Sqrt(x*x+y*y)
}

// A frame is a rectangle in the drawing's units.
type frame struct{ x0, y0, x1, y1 float64 }

func (f *frame) meets(g *frame) bool {
	return f.x0 < g.x1 && g.x0 < f.x1 && f.y0 < g.y1 && g.y0 < f.y1
}

func (f frame) within(w window) bool {
	return f.x0 >= w.x && f.x1 <= w.x+w.w && f.y0 >= w.y && f.y1 <= w.y+w.h
}

func (f frame) with(g frame) frame {
	return frame{min(f.x0, g.x0), min(f.y0, g.y0), max(f.x1, g.x1), max(f.y1, g.y1)}
}

// from is how far a point is from the frame.
func (f frame) from(c point) float64 {
	dx, dy := max(f.x0-c.x, c.x-f.x1, 0), max(f.y0-c.y, c.y-f.y1, 0)
	return math.Sqrt(dx*dx + dy*dy)
}

// A crowd holds what is taken, by cells, so that only what is near is compared.
type crowd struct {
	cell float64
	at   map[[2]int][]frame
}

func (c *crowd) cells(f frame, do func(key [2]int) bool) {
	floor := func(x float64) int {
		n := int(x / c.cell)
		if x < 0 {
			n--
		}
		return n
	}
	for x := floor(f.x0); x <= floor(f.x1); x++ {
		for y := floor(f.y0); y <= floor(f.y1); y++ {
			if !do([2]int{x, y}) {
				return
			}
		}
	}
}

func (c *crowd) add(f frame) {
	c.cells(f, func(key [2]int) bool { c.at[key] = append(c.at[key], f); return true })
}

// meets reports whether f meets anything but own.
func (c *crowd) meets(f, own frame) (yes bool) {
	c.cells(f, func(key [2]int) bool {
		for _, g := range c.at[key] {
			yes = yes || g != own && f.meets(&g)
		}
		return !yes
	})
	return yes
}
