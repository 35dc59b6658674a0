package lexicon

var countries = map[string]string{"china": "CN", "iran": "IR", "russia": "RU", "u.s.": "US", "united states": "US"}
var demonyms = map[string]string{"chinese": "CN", "iranian": "IR", "russian": "RU", "american": "US"}
var capitals = map[string]string{"beijing": "CN", "tehran": "IR", "teheran": "IR", "moscow": "RU", "washington": "US"}
