package site

import (
	"bytes"
	"image"
	"image/color"
	"image/png"
)

// The icon as pictures of dots, which phones and shops of apps want, from the same
// shapes as web/assets/icon.svg: two people and the meeting between them. Drawn here so
// that nobody has to make five files again when a colour changes; in whole numbers, so
// that every machine draws the same.

// A shape of the icon, on a sheet of 64 × 64; k is how many steps of the drawing a unit
// of that sheet has.
type shape struct {
	colour color.NRGBA
	covers func(x, y, k int) bool
}

var (
	ground = color.NRGBA{0x0b, 0x5d, 0x66, 0xff}
	ivory  = color.NRGBA{0xfa, 0xf8, 0xf3, 0xff}
	amber  = color.NRGBA{0xf0, 0xb0, 0x60, 0xff}
	green  = color.NRGBA{0x4d, 0xc7, 0xa3, 0xff}
)

var drawing = []shape{
	{ivory, func(x, y, k int) bool { // the line from 20,20 to 44,44, 4 wide
		return (x-y)*(x-y) <= 8*k*k && 40*k <= x+y && x+y <= 88*k
	}},
	{amber, disc(19, 19, 9)},
	{green, disc(46, 46, 9)},
	{ivory, rounded(25, 39, 4)},
}

func disc(cx, cy, r int) func(x, y, k int) bool {
	return func(x, y, k int) bool {
		dx, dy := x-cx*k, y-cy*k
		return dx*dx+dy*dy <= r*r*k*k
	}
}

// rounded is a square from a,a to b,b with corners of radius r.
func rounded(a, b, r int) func(x, y, k int) bool {
	return func(x, y, k int) bool {
		if x < a*k || x > b*k || y < a*k || y > b*k {
			return false
		}
		past := func(v int) int { return max((a+r)*k-v, v-(b-r)*k, 0) }
		dx, dy := past(x), past(y)
		return dx*dx+dy*dy <= r*r*k*k
	}
}

// icon draws the icon as a PNG of size × size. One that is full has no corners of its
// own and keeps to the middle: systems cut such an icon to their own form.
func icon(size int, full bool) []byte {
	const fine = 4 // samples of a dot, each way
	k := 2 * fine * size
	img := image.NewNRGBA(image.Rect(0, 0, size, size))
	corners := rounded(0, 64, 14)
	at := func(px, py, sx, sy int) (color.NRGBA, bool) {
		x, y := (2*(fine*px+sx)+1)*64, (2*(fine*py+sy)+1)*64
		if full {
			x, y = 32*k+(x-32*k)*5/4, 32*k+(y-32*k)*5/4
		} else if !corners(x, y, k) {
			return color.NRGBA{}, false
		}
		c := ground
		for _, s := range drawing {
			if s.covers(x, y, k) {
				c = s.colour
			}
		}
		return c, true
	}
	for py := range size {
		for px := range size {
			var r, g, b, n int
			for i := range fine * fine {
				if c, ok := at(px, py, i%fine, i/fine); ok {
					r, g, b, n = r+int(c.R), g+int(c.G), b+int(c.B), n+1
				}
			}
			if n > 0 {
				img.SetNRGBA(px, py, color.NRGBA{uint8(r / n), uint8(g / n), uint8(b / n), uint8(255 * n / (fine * fine))})
			}
		}
	}
	var out bytes.Buffer
	if err := (&png.Encoder{CompressionLevel: png.BestCompression}).Encode(&out, img); err != nil {
		panic(err) // a buffer refuses nothing
	}
	return out.Bytes()
}
