package desk

import (
	"readout/wasm/news"
	"readout/wasm/wire"
)

// A browser compiles each function of a program when it is first called, and most of the
// time of a first reading went into that. So the desk reads a page of made-up news to
// itself before it listens: what is read first for the reader then takes the time that
// reading takes. The simpler way, to let the first reading bear it, costs the reader the
// same wait later, and more: by then the browser compiles the busiest functions a second
// time, on other threads, and whoever meets a function for the first time waits for these.
// The time told on the About page would be the compiler's. The page tells both times.
//
// The news are made up so that every part of the engine has something to do: of the
// 1,700 functions that reading the shipped articles takes, a handful are left out.

// Rehearse opens a desk over made-up articles and forgets it. It changes no answer. The
// overview is left out: it lays out the network, and a page that shows what was read when it
// was built asks for none.
func Rehearse() {
	d := New(Build{Corpus: rehearsal()})
	d.read(0, d.progress(wire.Request{Ask: wire.AskOpen}, func(wire.Answer) {}))
	a := d.Answer(wire.Request{Ask: wire.AskAbout})
	a.Encode()
}

func rehearsal() []news.Article {
	return []news.Article{
		{ID: "rehearsal-1", Outlet: "Morning Courier", OutletCountry: "NO", Language: "en", Published: "2015-03-05",
			Title: "Foreign ministers of Norway and Ghana agree on fisheries", Text: rehearsalOne},
		{ID: "rehearsal-2", Outlet: "Accra Evening", Language: "en", Published: "2015-03-06",
			Title: "Minister Mensa ends visit to Oslo", Text: rehearsalTwo},
		{ID: "rehearsal-3", Outlet: "Harbour Post", Language: "en", Published: "2015-03-05",
			Title: "Ghana's Top Diplomat in Oslo", Text: rehearsalThree},
		{ID: "rehearsal-4", Outlet: "Fish Weekly", Language: "en", Title: "Mensah in Oslo", Text: rehearsalFour}, // no day
	}
}

const rehearsalOne = `Foreign ministers of Norway and Ghana agree on fisheries
By Staff Writer
OSLO, March 5 (Morning Courier) – Norwegian Foreign Minister Ingrid Solbakken met with her Ghanaian counterpart, Kwame Mensah, in Oslo on Wednesday, the Norwegian News Agency reported.
Photo: Foreign Minister Ingrid Solbakken (L) shakes hands with Kwame Mensah in Oslo on March 4, 2015. (Reuters)
“We agreed to widen our cooperation at sea, and to train coast guards of both countries,” Solbakken said after the talks. “It is a long road,” she added.
Mensah, who arrived in the Norwegian capital on Tuesday, thanked her for the invitation and said that Ghana would send a delegation to Bergen next month.
The two sides signed three agreements, including one on cod.
The minister also spoke by telephone with the President of Ghana, John Owusu, and held separate meetings with the Speaker of Parliament, General Lars Haugen and the head of the Fisheries Directorate.
According to state media, the two sides discussed security in the Gulf of Guinea. The top diplomat told reporters: 'Pirates do not wait for paperwork.'
Last week Mr. Mensah cancelled a planned meeting with Danish Prime Minister Helle Thorsen.
Share on Facebook
`

const rehearsalTwo = `Minister Mensa ends visit to Oslo
Kwame Mensa, the Minister of Foreign Affairs, returned on Thursday from a two-day visit to Norway at the invitation of Foreign Minister Ingrid Solbaken.
In a meeting with the Ghanaian minister in Oslo on Wednesday, Solbaken said it was agreed to widen cooperation at sea and to train the coast guards of the two countries, the Ghana News Agency (GNA) quoted her as saying.
The Norwegian official praised “the old friendship” between the two peoples. He was received by Major General Lars Hågen, chief of the defence staff, on March 3-4.
Nearly 2000 people fished in the past three months and later in the year, in mid-January, two weeks ago. He met Solbaken, Thorsen and Nolden in Bergen. Helle Thorsen visited Accra on March 9, at the invitation of John Owusu.
State media quoted Solbaken as saying: “Fish know no borders.” Press reports said that Denmark's Helle Thorsen had denied that a meeting was planned.
`

const rehearsalThree = `Menu
B7X
Ghana's Top Diplomat in Oslo - Harbour Post
Foreign Minister Mensah (left) meets Olav Nolden in Oslo. (Harbour Post photo/Released)
OSLO-Foreign Minister Kwame Mensah arrived in Oslo on Tuesday for a three-day visit, the first since 2011.
On Wednesday he met with Ingrid Solbakken, Norway's foreign minister, in Copenhagen. The two ministers signed 4 agreements there, among them one on herring. Mensah thanked his Norwegian counterpart for the agreed 2015 treaty with officials in Bergen, including officials.
Later that day Norwegian Prime Minister Olav Nolden met with Mensah in Oslo. “Fish know no borders,” Nolden said during the meeting. Nolan made the remarks to Mensah. “The sea has room for all of us,” the Norwegian prime minister said. Nolan invited Mensah's family, too. They have exchanged telephone calls and letters since last year, Nolden said, adding that “we are neighbours [by sea].”
Chinese envoy Zhao Lihua and her South Korean colleague, Pak Chol-ho, were also present. Chao praised the U.S. Coast Guard and the People's Republic of China's navy; Park, the general, said nothing to Ghana Navy Admiral Kofi Asante.
The ministers, including Mensah, said in early March 2014 that “no plans” had been made; both countries have been negotiating for about two years, the Republic of Ghana news agency reported, citing the Navy of Ghana and the Ministry of Fisheries.
Read more:
Oslo hosts talks of fishermen
Follow us on Telegram: t.me/harbourpost
Copyright © 2015 Harbour Post. All rights reserved.
`

const rehearsalFour = `Kwame Osei Mensah, Ghana’s minister, met Solbakken on March 4. He met with senior officials in Oslo, including the prime minister, Olav Nolden, and the speaker. After his talks, Mensah called Owusu by telephone today. Following his meeting with Solbakken, and before his talks with her, he said he was glad.
***
“In Wednesday's meeting with the Norwegian minister we spoke of cod,” Mensah said. Solbakken's and Nolden's meeting took place in May. Haugen called it “a start”, Nolden “a joke”.
Mensah, who arrived in the Norwegian capital on Tuesday, thanked her for the invitation and said that Ghana would send a delegation to Bergen next month.
The ministers’ film “The Cold Sea” was seen on 18.2.2015. The GNA said Mensah visited Oslo on March 3, met with Owusu and Nolden met Haugen before the meetings with officials.
Solbakken invited Mensah to Ghana, a member of the Norwegian Fisheries Directorate. (Photo: Harbour Post/GNA)
`
