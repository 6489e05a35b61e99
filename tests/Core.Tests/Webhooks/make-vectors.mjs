// Makes vectors.json with an independent implementation of Standard Webhooks 1.0, so that ours is not its own judge:
//   npm install standardwebhooks@1.1.1 && node make-vectors.mjs > vectors.json
import { Webhook } from "standardwebhooks";

const secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwbWVudG9yaW5n";
const older = "whsec_" + Buffer.from("the secret that is on its way out").toString("base64");
const stranger = "whsec_" + Buffer.from("a secret that nobody told us of").toString("base64");
const sentAt = 1795856400;
const id = "msg_2KWPBgLlAfxdpx2AI54pPJ85f4W";
const body = '{"type":"employee.enrolled","timestamp":"2026-11-28T09:00:00Z","data":{"employeeId":"E-1001","version":1}}';

const sign = (key, { id: i = id, at = sentAt, body: b = body } = {}) => new Webhook(key).sign(i, new Date(at * 1000), b);
const flip = (text, at) => text.slice(0, at) + (text[at] === "A" ? "B" : "A") + text.slice(at + 1);

const base = { secrets: [secret], id, timestamp: String(sentAt), signature: sign(secret), body, now: sentAt, expect: "ok" };
const vectors = [
  { name: "plain", ...base },
  { name: "secret without its prefix", ...base, secrets: [secret.slice(6)] },
  { name: "empty body", ...base, body: "", signature: sign(secret, { body: "" }) },
  { name: "unicode body", ...base, body: '{"n":"Zoë 田中 🌱"}', signature: sign(secret, { body: '{"n":"Zoë 田中 🌱"}' }) },
  { name: "line ends and spaces count", ...base, body: '{ "a" : 1 }\r\n', signature: sign(secret, { body: '{ "a" : 1 }\r\n' }) },
  { name: "id with dots", ...base, id: "a.b.1", signature: sign(secret, { id: "a.b.1" }) },
  { name: "five minutes late", ...base, now: sentAt + 300 },
  { name: "five minutes early", ...base, now: sentAt - 300 },
  { name: "two secrets, signed with the older", ...base, secrets: [secret, older], signature: sign(older) },
  { name: "two secrets, signed with both", ...base, secrets: [secret, older], signature: `${sign(older)} ${sign(secret)}` },
  { name: "several signatures, the second fits", ...base, signature: `${sign(stranger)} ${sign(secret)}` },
  { name: "another version beside ours", ...base, signature: `v1a,bm90IG91cnM= ${sign(secret)}` },

  { name: "one second too late", ...base, now: sentAt + 301, expect: "stale" },
  { name: "one second too early", ...base, now: sentAt - 301, expect: "stale" },
  { name: "another secret", ...base, signature: sign(stranger), expect: "wrong" },
  { name: "a rotated-out secret", ...base, signature: sign(older), expect: "wrong" },
  { name: "changed body", ...base, body: body.replace("E-1001", "E-1002"), expect: "wrong" },
  { name: "body with another line end", ...base, body: body + "\n", expect: "wrong" },
  { name: "changed id", ...base, id: id + "x", expect: "wrong" },
  { name: "changed timestamp", ...base, timestamp: String(sentAt + 1), expect: "wrong" },
  { name: "a dot moved from id to body", ...base, id: "a", body: "b." + body, signature: sign(secret, { id: "a.b" }), expect: "wrong" },
  { name: "flipped signature", ...base, signature: flip(sign(secret), 10), expect: "wrong" },
  { name: "old and unsigned tells nothing of age", ...base, signature: sign(stranger), now: sentAt + 9999, expect: "wrong" },
  { name: "cut signature", ...base, signature: sign(secret).slice(0, -5), expect: "malformed" },
  { name: "no version", ...base, signature: sign(secret).slice(3), expect: "malformed" },
  { name: "only another version", ...base, signature: sign(secret).replace("v1,", "v2,"), expect: "malformed" },
  { name: "timestamp with a fraction", ...base, timestamp: `${sentAt}.5`, expect: "malformed" },
  { name: "timestamp that is no number", ...base, timestamp: "now", expect: "malformed" },
  { name: "id with a space", ...base, id: "a b", expect: "malformed" },
  { name: "no id", ...base, id: null, expect: "missing" },
  { name: "no timestamp", ...base, timestamp: null, expect: "missing" },
  { name: "no signature", ...base, signature: "", expect: "missing" },
  { name: "no secret set", ...base, secrets: [], expect: "missing" },
];

// The other implementation must judge alike. It is laxer on the form of timestamps and ids, which we do not follow.
const lax = new Set(["timestamp with a fraction", "id with a space"]);
for (const v of vectors) {
  Date.now = () => v.now * 1000;
  const headers = { "webhook-id": v.id, "webhook-timestamp": v.timestamp, "webhook-signature": v.signature };
  const taken = v.secrets.some((key) => {
    try {
      new Webhook(key).verify(v.body, headers, { jsonParse: false });
      return true;
    } catch {
      return false;
    }
  });
  if (taken !== (v.expect === "ok") && !lax.has(v.name)) throw new Error(`${v.name}: taken=${taken}, expected ${v.expect}`);
}

process.stdout.write(JSON.stringify({ madeBy: "npm standardwebhooks 1.1.1, make-vectors.mjs", vectors }, null, 2) + "\n");
