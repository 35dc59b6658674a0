package wire

import (
	"bytes"
	"encoding/json"
	"math/rand/v2"
	"os"
	"os/exec"
	"reflect"
	"strings"
	"testing"
)

func TestDecodeRequest(t *testing.T) {
	for in, want := range map[string]string{
		`{"id":7,"ask":"person","arg":"e:x"}`: "",
		`{"id":7}`:                            "the request asks nothing",
		`{"id":7,"ask":5}`:                    "the request cannot be read",
		`{"id":7,`:                            "the request cannot be read",
		``:                                    "the request cannot be read",
		`[]`:                                  "the request cannot be read",
		`{"id":7,"ask":"` + strings.Repeat("x", MaxRequest) + `"}`: "the request is 1048593 bytes long",
	} {
		r, err := DecodeRequest([]byte(in))
		switch {
		case want == "" && (err != nil || r.ID != 7 || r.Arg != "e:x"):
			t.Errorf("%s: %+v, %v", in, r, err)
		case want != "" && (err == nil || !strings.HasPrefix(err.Error(), want)):
			t.Errorf("%.40s: got %v, want %s", in, err, want)
		}
	}
	if r, _ := DecodeRequest([]byte(`{"id":7,"ask":5}`)); r.ID != 7 {
		t.Error("the id of a half readable request is lost")
	}
}

// TestEncode: the generated functions write what encoding/json writes.
func TestEncode(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 200 {
		var q Request
		var a Answer
		fill(r, reflect.ValueOf(&q).Elem(), 0)
		fill(r, reflect.ValueOf(&a).Elem(), 0)
		same(t, q, q.Encode())
		same(t, a, a.Encode())
	}
	same(t, Answer{}, Answer{}.Encode())
}

func same(t *testing.T, v any, got []byte) {
	t.Helper()
	want, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Fatalf("%T\n got %s\nwant %s", v, got, want)
	}
}

// fill sets v to anything, hostile text included.
func fill(r *rand.Rand, v reflect.Value, depth int) {
	switch v.Kind() {
	case reflect.String:
		v.SetString([]string{"", "a", "“é”\u2028", "<script>&\"\\\n\x00\x7f", "\xff\xc3("}[r.IntN(5)])
	case reflect.Int:
		v.SetInt(int64(r.IntN(5) - 1))
	case reflect.Bool:
		v.SetBool(r.IntN(2) == 0)
	case reflect.Pointer:
		if depth < 6 && r.IntN(3) > 0 {
			v.Set(reflect.New(v.Type().Elem()))
			fill(r, v.Elem(), depth+1)
		}
	case reflect.Slice:
		if n := r.IntN(3); depth < 6 && n > 0 {
			v.Set(reflect.MakeSlice(v.Type(), n, n))
			for i := range n {
				fill(r, v.Index(i), depth+1)
			}
		}
	case reflect.Struct:
		for i := range v.NumField() {
			fill(r, v.Field(i), depth+1)
		}
	}
}

// TestGenerated: the generated files are what the generator writes now.
func TestGenerated(t *testing.T) {
	dir := t.TempDir()
	bin := dir + "/gen"
	if out, err := exec.Command("go", "build", "-o", bin, "./gen").CombinedOutput(); err != nil {
		t.Skipf("no Go tool here: %v %s", err, out) // under js/wasm; the native run has it
	}
	cmd := exec.Command(bin)
	cmd.Dir = dir
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	for _, file := range []string{"/z_encode.go", "/z_decode.go"} {
		want, err := os.ReadFile(dir + file)
		if err != nil {
			t.Fatal(err)
		}
		if got, _ := os.ReadFile("." + file); !bytes.Equal(got, want) {
			t.Error(file[1:] + " is not what go generate ./wasm/wire writes: run it and commit the result")
		}
	}
}

// FuzzRequest: what is read is read as encoding/json reads it, and survives.
func FuzzRequest(f *testing.F) {
	f.Add([]byte(`{"id":1,"version":"v","ask":"meeting","arg":"m:1","outlets":["a","\\ud83d\\ude00"]}`))
	f.Add([]byte(`{"id":1,"ask":"open","arg":"\\ud800x","outlets":[]}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		r, err := DecodeRequest(b)
		if err != nil {
			return
		}
		var want Request
		if err := json.Unmarshal(b, &want); err != nil {
			t.Fatalf("%q is read, and is no JSON: %v", b, err)
		}
		if len(want.Outlets) == 0 {
			want.Outlets = r.Outlets
		}
		if !reflect.DeepEqual(r, want) {
			t.Errorf("%q: %+v, not %+v", b, r, want)
		}
		if again, err := DecodeRequest(r.Encode()); err != nil || !bytes.Equal(again.Encode(), r.Encode()) {
			t.Errorf("%q: %v", b, err)
		}
	})
}

// TestDecodeAnswer: an answer comes back as encoding/json reads it.
func TestDecodeAnswer(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	for range 200 {
		var in, want Answer
		fill(r, reflect.ValueOf(&in).Elem(), 0)
		b := in.Encode()
		if err := json.Unmarshal(b, &want); err != nil {
			t.Fatal(err)
		}
		out, err := DecodeAnswer(b)
		if err != nil || !reflect.DeepEqual(out, want) {
			t.Fatalf("%v\n in %s\nout %s", err, b, out.Encode())
		}
	}
	for _, bad := range []string{"", "[]", "null", `{"id":"1"}`, `{"id":1`, `{"id":1}}`, `{"id":1,}`, `{"overview":[]}`, `{"meetings":{"visits":[{}{}]}}`,
		`{"person":{"x":` + strings.Repeat("[", 1000)} {
		if a, err := DecodeAnswer([]byte(bad)); err == nil || !reflect.DeepEqual(a, Answer{}) {
			t.Errorf("%.40s was read", bad)
		}
	}
}

// FuzzAnswer: what is read is JSON that encoding/json reads as well, and comes back.
func FuzzAnswer(f *testing.F) {
	r := rand.New(rand.NewPCG(7, 8))
	for range 5 {
		var a Answer
		fill(r, reflect.ValueOf(&a).Elem(), 4)
		f.Add(a.Encode())
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		a, err := DecodeAnswer(b)
		if err != nil {
			return
		}
		if again, err := DecodeAnswer(a.Encode()); err != nil || !bytes.Equal(again.Encode(), a.Encode()) {
			t.Errorf("%q: %v", b, err)
		}
	})
}

// TestDecode: what the desk keeps comes back as it was, whatever stands in it.
func TestDecode(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	for range 200 {
		var in Record
		fill(r, reflect.ValueOf(&in).Elem(), 0)
		b := in.Encode()
		var want Record
		if err := json.Unmarshal(b, &want); err != nil {
			t.Fatal(err)
		}
		out, err := DecodeRecord(b)
		if err != nil || !reflect.DeepEqual(out, want) {
			t.Fatalf("%v\n in %s\nout %s", err, b, out.Encode())
		}
		a, err := DecodeArticle(EncodeArticle(&in.Article))
		if err != nil || !reflect.DeepEqual(a, want.Article) {
			t.Fatalf("%v: %s", err, b)
		}
	}
	for _, bad := range []string{"", "[]", `{"title":3}`, `{"id":"a"`, `{"id":"a"} x`, `{"x":` + strings.Repeat("[", 1000)} {
		if _, err := DecodeRecord([]byte(bad)); err == nil {
			t.Errorf("%.40s was read", bad)
		}
	}
	a, err := DecodeArticle([]byte(`{"id":"a","new":{"x":[1,-2.5e3,null,true,{"y":"z"}]},"also_at":null,"text":"t"}`))
	if err != nil || a.ID != "a" || a.Text != "t" {
		t.Errorf("fields that are not known: %+v %v", a, err)
	}
	list, err := DecodeBrought([]byte(`[{"file":"a.txt","notes":["n"],"hash":"h"},{"file":"b","words":7}]`))
	if err != nil || len(list) != 2 || list[0].Remarks[0] != "n" || list[1].Words != 7 {
		t.Errorf("%+v %v", list, err)
	}
}
