package web

// What is said of files and of the programs that read and write them.
const (
	wFilesDead = "the program for files did not start"
	wTheFile   = "The file"
)

// filesFailed is the sentence for a file whose program stopped.
func filesFailed(name, why string) string {
	return name + " could not be processed in this browser (" + why + "). The other files are not affected."
}
