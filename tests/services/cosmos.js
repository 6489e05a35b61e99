// Runs the stand-in for Cosmos DB for a whole app, and mends on the way what CosmosCorrections mends in tests of the store:
// reading a missing item answers 500, and the answer to a query does not say that one partition was enough.
// node cosmos.js <port>
"use strict";

const { createHttpServer } = require("@vercel/cosmosdb-server");

createHttpServer()
  .prependListener("request", (request, response) => {
    if (request.headers["content-type"] === "application/query+json") {
      response.setHeader("x-ms-cosmos-query-requiresdistribution", "False");
    }

    const end = response.end.bind(response);
    response.end = body => {
      const isMissing = request.method === "GET" && response.statusCode === 500 && request.url.includes("/docs/");
      response.statusCode = isMissing ? 404 : response.statusCode;
      return end(isMissing ? JSON.stringify({ code: "NotFound", message: "Not found." }) : body);
    };
  })
  .listen(Number(process.argv[2]), "127.0.0.1");
