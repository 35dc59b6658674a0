package wire

import "readout/wasm/news"

// What a reader brings, keeps and takes away. A collection is known by an id that the
// page makes up, so that a link into it opens nothing on a computer that has another.
// The texts of articles travel beside the JSON, in Body, as lines of JSON.

const (
	AskCollections Ask = "collections" // which there are, and how they are kept
	AskCreate      Ask = "create"      // Arg: its id; With: its name
	AskRename      Ask = "rename"      // Arg: its id; With: its name
	AskDelete      Ask = "delete"      // Arg: its id; it can be restored
	AskRestore     Ask = "restore"     // Arg: its id
	AskPurge       Ask = "purge"       // Arg: its id; for good
	AskMerge       Ask = "merge"       // Arg: the id of one whose articles are added to Collection
	AskForget      Ask = "forget"      // everything, of every collection
	AskKeeping     Ask = "keeping"     // Arg: "on" or "off"
	AskExport      Ask = "export"      // answers Progress with Body, then Taken
	AskRecord      Ask = "record"      // Arg: "corrections" or "lesson"; Body: what is kept under it, from a file

	AskBring  Ask = "bring"  // Arg: a tag; With: a list of [Brought]; Body: their articles
	AskItems  Ask = "items"  // Arg: Waiting or Kept; With: "from-to"
	AskFix    Ask = "fix"    // Arg: an item; Facts: name and value in turn
	AskDrop   Ask = "drop"   // Arg: an item, or Waiting for all that wait, or a tag for those brought under it
	AskBack   Ask = "back"   // Arg: an item that was dropped
	AskInsist Ask = "insist" // Arg: an item that is read although it is double or not English
	AskAdd    Ask = "add"    // those that wait, into Collection; With: "all" adds doubles and other languages, too; Arg: a tag, for those brought under it only
)

// Which items: those that are brought and not added yet, those of the collection.
const (
	Waiting = "waiting"
	Kept    = "kept"
	Shipped = "shipped" // in Changed: what is kept of the shipped articles
	Tag     = "t"       // begins the name that the page gives to what one file brings
	AllOf   = "*"       // in Arg of AskFix: all that wait and have no such fact
)

// Collections lists a reader's own collections, in the order of their names.
type Collections struct {
	List    []Collection `json:"list"`
	Deleted []Collection `json:"deleted,omitempty"`
	Lasting bool         `json:"lasting"`       // what is kept survives the page
	Why     string       `json:"why,omitempty"` // not lasting: why
	Off     bool         `json:"off,omitempty"` // not lasting because the reader asked so
}

// Collection is one of a reader's own.
type Collection struct {
	_        [0]func() // never compared: spares the code for it
	ID       string    `json:"id"`
	Name     string    `json:"name"`
	Articles int       `json:"articles"`
}

// Items is a stretch of the list of articles, with counts of the whole.
type Items struct {
	Which    string `json:"which"`
	From     int    `json:"from"` // place of the first of List
	Of       int    `json:"of"`
	List     []Item `json:"list"`
	Ready    int    `json:"ready"`             // will be added, or are read
	Undated  int    `json:"undated,omitempty"` // of these
	Double   int    `json:"double,omitempty"`
	Foreign  int    `json:"foreign,omitempty"`
	Dropped  int    `json:"dropped,omitempty"`
	Lost     int    `json:"lost,omitempty"`     // records that could not be read back
	Nameless int    `json:"nameless,omitempty"` // without an outlet
}

// Item is what was understood of one article.
type Item struct {
	ID        string   `json:"id"`
	Article   string   `json:"article,omitempty"` // its id in the collection
	File      string   `json:"file,omitempty"`
	Line      int      `json:"line,omitempty"`
	Title     string   `json:"title,omitempty"`
	Outlet    string   `json:"outlet,omitempty"`
	Published news.Day `json:"published,omitempty"`
	Language  string   `json:"language,omitempty"`
	Words     int      `json:"words"`
	Opening   string   `json:"opening,omitempty"`
	Guessed   []string `json:"guessed,omitempty"`
	Notes     []string `json:"notes,omitempty"`
	Foreign   bool     `json:"foreign,omitempty"`
	Double    string   `json:"double,omitempty"` // title of the article that it is over again
	Insisted  bool     `json:"insisted,omitempty"`
	Dropped   bool     `json:"dropped,omitempty"`
	Depends   string   `json:"depends,omitempty"` // undated: the words that need the day
}

// Added says what came of adding.
type Added struct {
	Articles int `json:"articles"`
	Left     int `json:"left,omitempty"`    // still waiting: doubles, other languages
	Skipped  int `json:"skipped,omitempty"` // merge: already there
}

// Taken is the end of an export; the articles came before it.
type Taken struct {
	_           [0]func() // never compared: spares the code for it
	Name        string    `json:"name"`
	Articles    int       `json:"articles"`
	Corrections string    `json:"corrections,omitempty"`
	Lesson      string    `json:"lesson,omitempty"`
}

// Changed is told without being asked, as the answer with the id 0: another tab has
// changed a collection, what is kept of the shipped articles ([Shipped]), or everything
// where it is empty.
type Changed struct {
	Collection string `json:"collection"`
}

// Record is an article as it is kept, and as it waits.
type Record struct {
	news.Article
	File     string   `json:"file,omitempty"`
	Line     int      `json:"line,omitempty"`
	Guessed  []string `json:"guessed,omitempty"`
	Remarks  []string `json:"remarks,omitempty"`
	Words    int      `json:"words,omitempty"`
	Insisted bool     `json:"insisted,omitempty"`
	Dropped  bool     `json:"dropped,omitempty"`
}

// Encode is the record's JSON.
func (r *Record) Encode() []byte { return encoded(func(w *writer) { appendRecord(w, r) }) }

// EncodeArticle is an article's JSON.
func EncodeArticle(a *news.Article) []byte {
	return encoded(func(w *writer) { appendNewsArticle(w, a) })
}

// Index is a collection in the list of those that are kept.
type Index struct {
	Collection
	Deleted bool `json:"deleted,omitempty"`
}

// Encode is the entry's JSON.
func (x *Index) Encode() []byte { return encoded(func(w *writer) { appendIndex(w, x) }) }
