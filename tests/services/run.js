// Runs a service until whoever started it lets go of its standard input, so that no test run leaves one behind.
// node run.js <script> [arguments]
"use strict";

const path = require("node:path");

process.stdin.on("end", () => process.exit(0));
process.stdin.resume();

process.argv.splice(1, 1);
process.argv[1] = path.resolve(__dirname, "node_modules", process.argv[1]);
require(process.argv[1]);
