package network

import "math"

// The layout wants two nodes as far apart on the paper as they are in the network:
// it lessens the stress Σ (|xi−xj| − dij)²/dij² by moving one node after the other
// to where the others would have it (Gansner, Koren, North, "Graph drawing by stress
// majorization", 2004). The simpler spring layout needs a temperature, and tangles
// what hangs on one hub.
//
// Floating point must not differ between processors: Go may fuse x*y+z on some, and
// rounds a product only where it is converted. So every product here is wrapped in
// float64(); division, sum and square root round the same everywhere. No other
// function of package math is used.

type point struct{ x, y float64 }

// step is the wanted length of a line, in pixels: one from a person to a meeting,
// two between people without one.
const step = 78

// distances is the length of the shortest path between any two nodes, in pixels;
// 0 where there is none.
func distances(n int, near [][]hop) []float64 {
	d := make([]float64, n*n)
	dist := make([]int, n)
	for s := range n {
		for i := range dist {
			dist[i] = -1
		}
		rings := [3][]int{{s}, nil, nil} // nodes at distance k, k+1, k+2
		for k := 0; len(rings[0])+len(rings[1])+len(rings[2]) > 0; k++ {
			for _, u := range rings[0] {
				if dist[u] >= 0 {
					continue
				}
				dist[u] = k
				for _, h := range near[u] {
					if dist[h.to] < 0 {
						rings[h.length] = append(rings[h.length], h.to)
					}
				}
			}
			rings[0], rings[1], rings[2] = rings[1], rings[2], nil
		}
		for i, k := range dist {
			if k >= 0 {
				d[s*n+i] = float64(max(k, 1) * step)
			}
		}
	}
	return d
}

// A hop is a line seen from one of its ends.
type hop struct{ to, length int }

// spiral puts the nodes, in the given order, on a sunflower's spiral.
func spiral(order []int) []point {
	const cos, sin = -0.7373688780783197, 0.6754902942615238 // of the golden angle
	at := make([]point, len(order))
	x, y := 1.0, 0.0
	for i, n := range order {
		r := math.Sqrt(float64(i)) * step
		at[n] = point{float64(x * r), float64(y * r)}
		x, y = float64(x*cos)-float64(y*sin), float64(x*sin)+float64(y*cos)
	}
	return at
}

// relax lessens the stress, rounds times.
func relax(at []point, d []float64, rounds int) {
	n := len(at)
	for range rounds {
		for i := range n {
			var sx, sy, sw float64
			p := at[i]
			row := d[i*n : i*n+n]
			for j, q := range at {
				if j == i {
					continue
				}
				dx, dy := p.x-q.x, p.y-q.y
				length := math.Sqrt(float64(dx*dx) + float64(dy*dy))
				if length < 1 {
					dx, dy, length = float64(1+i%3), float64(1+j%5), 4 // any way apart
				}
				want := row[j]
				w := 1 / float64(want*want)
				s := want / length
				sx += float64(w * (q.x + float64(dx*s)))
				sy += float64(w * (q.y + float64(dy*s)))
				sw += w
			}
			if sw > 0 {
				at[i] = point{sx / sw, sy / sw}
			}
		}
	}
}

// root is the integer square root.
func root(n int64) int64 {
	if n <= 0 {
		return 0
	}
	r := int64(math.Sqrt(float64(n)))
	for r > 0 && r*r > n {
		r--
	}
	for (r+1)*(r+1) <= n {
		r++
	}
	return r
}
