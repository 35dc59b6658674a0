package corpus

// Written by go test ./corpus -run OpenRights -update.

// reserved lists the articles that are not openly licensed, without their text.
func reserved() []Article {
	return []Article{
		{
			ID:            "alarabiya-2022-04-27",
			Title:         "Iran, China agree to expand military cooperation: Iranian military chief",
			Outlet:        "Al Arabiya English",
			OutletCountry: "SA",
			Published:     "2022-04-27",
			URL:           "https://newsofemirates.com/index.php/2022/04/27/iran-china-agree-to-expand-military-cooperation-iranian-military-chief/amp",
			CopiedBy:      []string{"newsofemirates.com (AMP copy)"},
			Cites:         []string{"IRNA"},
			Licence:       "all rights reserved by the publisher",
			Language:      "en",
			Notes:         "The text is Al Arabiya English's, kept as copied by newsofemirates.com: section label, news-channel line, 'Read more' with its three headlines, comment form, 'Trending' and 'Exit mobile version' are not part of the article.",
		},
		{
			ID:            "amn-2022-04-27",
			Title:         "China, Iran meet to plan stronger military pact",
			Outlet:        "American Military News",
			OutletCountry: "US",
			Published:     "2022-04-27",
			URL:           "https://americanmilitarynews.com/2022/04/china-iran-meet-to-plan-stronger-military-pact",
			Cites:         []string{"Fars News", "Islamic Republic News Agency (IRNA)"},
			Licence:       "all rights reserved by the publisher",
			Language:      "en",
			Notes:         "Navigation, Telegram advert, the bullet and the stray label 'A1F' are not part of the article. The paragraph after the headline, with '(Fars News photo/Released)', is a photo caption and counts as evidence.",
		},
		{
			ID:            "chinadaily-2022-04-28",
			Title:         "Iran's Raisi meets with Chinese defense minister",
			Outlet:        "China Daily",
			OutletCountry: "CN",
			Published:     "2022-04-28",
			Dateline:      "TEHERAN",
			URL:           "https://peoplesdaily.pdnews.cn/world/er/30001272967",
			CopiedBy:      []string{"People's Daily app"},
			Licence:       "all rights reserved by the publisher",
			Language:      "en",
			Notes:         "Spells the city 'Teheran'; 'TEHERAN' is the dateline. 'Strategic communication' is a heading within the text. The first paragraph is a photo caption and counts as evidence. Nearly word for word Xinhua's report of the same day (http://en.people.cn/n3/2022/0428/c90000-10090457.html), so it is not an independent account; the text itself does not name Xinhua.",
		},
		{
			ID:            "howpakistan-2022-04",
			Title:         "Iran Seeks To Strengthen Military Ties With China",
			Outlet:        "HowPakistan",
			OutletCountry: "PK",
			PublishedNote: "April 2022, from the address; the text names April 27",
			URL:           "https://www.howpakistan.com/2022/04/iran-seeks-to-strengthen-military-ties.html",
			Cites:         []string{"state media (unnamed)", "Islamic Republic of Iran news agency"},
			Licence:       "all rights reserved by the publisher",
			Language:      "en",
			Notes:         "Calls President Raisi 'Raisi', 'Rahi' and 'Leahy' in one article, which suggests a machine translation. 'Rahi' appears only in the first paragraph, a photo caption, which counts as evidence. The title's tail '- HowPakistan' and 'Post a Comment' are not part of the article.",
		},
	}
}
