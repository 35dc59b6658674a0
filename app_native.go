//go:build !js

package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"runtime"

	"github.com/alecthomas/kong"
)

// The command line. Every command reads files or standard input, writes its answer
// to standard output and what it has to say to a person to standard error, so that
// it can stand in a pipe.
//
// Exit status: 0 done; 1 something could not be read or written, said with file and
// line, and whatever could be answered has been; 2 the command line was not understood.
const (
	exitDone  = 0
	exitFault = 1
	exitUsage = 2
)

const about = `Readout lays several accounts of the same meetings side by side: who met whom, when,
where, according to whom, in whose words. Every line it prints carries the place in the
text it was read in; what the text does not tell stays empty.

The same reading runs in the browser; this is the way to look at it, measure it, and
build the site.

Exit status: 0 done, 1 something could not be read or written (said with file and line;
the rest is still answered), 2 the command was not understood.`

// cli is what kong fills in: one field a command.
type cli struct {
	Serve   serveCmd   `cmd:"" help:"Serve a built site on this machine."`
	Build   buildCmd   `cmd:"" help:"Write the static site."`
	Analyze analyzeCmd `cmd:"" help:"Read articles, print who met whom as JSON."`
	Extract extractCmd `cmd:"" help:"Find the article in a web page: title, day and text."`
	Match   matchCmd   `cmd:"" help:"Judge pairs of names: the same, different, or unsure, and why."`
	Dates   datesCmd   `cmd:"" help:"Find dates and periods in texts."`
	Lesson  lessonCmd  `cmd:"" help:"Check lessons that you write; list those shipped."`
	Measure measureCmd `cmd:"" help:"Read articles, print what each step of reading took."`
	Version versionCmd `cmd:"" help:"Print what this program was built with."`
}

// streams are the three a command may use; tests give their own.
type streams struct {
	in       io.Reader
	out, err io.Writer
}

func main() {
	os.Exit(run(os.Args[1:], streams{os.Stdin, os.Stdout, os.Stderr}))
}

// run is the whole program with its streams and its exit status as values.
func run(args []string, std streams) int {
	var c cli
	helped := false
	parser, err := kong.New(&c,
		kong.Name("readout"),
		kong.Description(about),
		kong.Writers(std.out, std.err),
		kong.Exit(func(int) { helped = true }), // kong asks to leave after --help
		kong.ConfigureHelp(kong.HelpOptions{Compact: true, WrapUpperBound: 90}),
	)
	if err != nil {
		fmt.Fprintln(std.err, "readout:", err)
		return exitFault
	}
	ctx, err := parser.Parse(args)
	if helped {
		return exitDone
	}
	if err != nil {
		fmt.Fprintf(std.err, "readout: %v\nTry: readout --help\n", err)
		return exitUsage
	}
	if err := ctx.Run(std); err != nil {
		if !errors.Is(err, errTold) {
			fmt.Fprintln(std.err, "readout:", err)
		}
		return exitFault
	}
	return exitDone
}

// errTold ends a command with status 1 after its errors have been printed.
var errTold = errors.New("told")

type versionCmd struct{}

func (versionCmd) Run(std streams) error {
	_, err := fmt.Fprintf(std.out, "readout, built with %s\n", runtime.Version())
	return err
}
