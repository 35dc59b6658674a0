package name

import "testing"

var benchPairs = [...][2]string{
	{"Mohammad Hossein Baqeri", "Mohammad Bagheri"},
	{"Mohammad Bagheri", "Mohammad Reza Ashtiani"},
	{"Xi Jinping", "Xu Qiliang"},
	{"Ebrahim Raisi", "Wei Fenghe"},
	{"Sergey Lavrov", "Sergei Shoigu"},
	{"Recep Tayyip Erdogan", "Angela Merkel"},
	{"Vladimir Putin", "Emmanuel Macron"},
	{"Raisi", "Ebrahim Raisi"},
}

func BenchmarkCompare(b *testing.B) {
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		p := benchPairs[i%len(benchPairs)]
		Compare(p[0], p[1])
	}
}

func BenchmarkCompareEach(b *testing.B) {
	for _, p := range benchPairs {
		b.Run(p[0]+"/"+p[1], func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				Compare(p[0], p[1])
			}
		})
	}
}

func BenchmarkKeys(b *testing.B) {
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		Keys(benchPairs[i%len(benchPairs)][0])
	}
}

func BenchmarkCompareOrganisations(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		CompareOrganisations("Chinese Ministry of Defense", "Ministry of Defense of China")
	}
}
