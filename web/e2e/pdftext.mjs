// The text of a PDF, page by page, as a reading program would take it out: node pdftext.mjs FILE.
import fs from "node:fs";
import { extractText } from "unpdf";

const { text } = await extractText(new Uint8Array(fs.readFileSync(process.argv[2])), { mergePages: false });
process.stdout.write(JSON.stringify(text));
