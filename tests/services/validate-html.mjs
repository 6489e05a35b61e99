// Validates documents against the HTML standard: reads {name: html} from standard input and writes {name: [what is wrong]} to standard
// output. One process for all of them, as starting costs more than validating. No rule of the standard is switched off.
import { HtmlValidate, StaticConfigLoader } from "html-validate";
import { text } from "node:stream/consumers";

const validator = new HtmlValidate(new StaticConfigLoader({ root: true, extends: ["html-validate:standard"] }));
const faults = {};
for (const [name, html] of Object.entries(JSON.parse(await text(process.stdin)))) {
  const report = await validator.validateString(html);
  faults[name] = report.results.flatMap((result) => result.messages).map((message) => `${message.line}:${message.column} ${message.ruleId}: ${message.message}`);
}
process.stdout.write(JSON.stringify(faults));
