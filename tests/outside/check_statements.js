// Every statement by xapi-validation, the validator of Learning Locker; and that it would notice.
"use strict";
const fs = require("node:fs");
const warningsOf = require("xapi-validation").default;

const statements = JSON.parse(fs.readFileSync(process.argv[2], "utf8"));
let wrong = 0;
const ids = new Set();
for (const statement of statements) {
  const warnings = warningsOf(statement);
  if (warnings.length > 0 && ++wrong <= 5) console.error(JSON.stringify(warnings), JSON.stringify(statement));
  ids.add(statement.id);
}
if (wrong > 0 || ids.size !== statements.length) {
  console.error(`${wrong} of ${statements.length} statements are wrong; ${ids.size} different ids`);
  process.exit(1);
}

// What an LRS may be too lax to see: an activity that is no IRI, a share above 1, an account without a home.
const scored = statements.find((s) => s.result && s.result.score);
const planted = [
  (s) => { s.object.id = "step S1-01"; },
  (s) => { s.result.score.scaled = 2; },
  (s) => { delete s.actor.account.homePage; },
];
for (const plant of planted) {
  const statement = JSON.parse(JSON.stringify(scored));
  plant(statement);
  if (warningsOf(statement).length === 0) {
    console.error(`a planted fault is not noticed: ${plant}`);
    process.exit(1);
  }
}
console.log(`xAPI: xapi-validation takes ${statements.length} statements and notices ${planted.length} planted faults`);
