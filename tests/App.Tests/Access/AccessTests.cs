using ServerlessMentoring.App.Tests.Owners;
using ServerlessMentoring.App.Tests.Programs;
using ServerlessMentoring.App.Tests.RelationshipsApi;

namespace ServerlessMentoring.App.Tests.Access;

public sealed class AccessTests
{
    [Fact]
    public async Task Given_nobody_known_or_a_wrong_key_when_anything_is_asked_then_401_as_a_problem()
    {
        await using var app = await TestApp.StartAsync();

        foreach (var path in new[] { "program-templates", "programs", "programs/x", "programs/x/enrollments", "programs/x/relationships", "relationships/x", "relationships/x/timeline" })
        {
            var nobody = await Calls.GetAsync(app.Anonymous, $"/api/{path}");
            var wrong = await Calls.GetAsync(app.Anonymous, $"/api/{path}", ("x-functions-key", "wrong"));

            nobody.Is(401);
            wrong.Is(401);
            Assert.Equal("application/problem+json", nobody.Message.Content.Headers.ContentType?.MediaType);
        }
    }

    [Fact]
    public async Task Given_the_key_in_the_query_when_asked_then_it_opens()
    {
        await using var app = await TestApp.StartAsync();

        (await Calls.GetAsync(app.Anonymous, $"/api/programs?code={TestApp.FunctionKey}")).Is(200);
        (await Calls.GetAsync(app.Anonymous, "/api/programs", ("X-MS-CLIENT-PRINCIPAL-ID", "owner@example.com"))).Is(401);
        (await Calls.GetAsync(app.Anonymous, "/api/health")).Is(200);
    }

    [Fact]
    public async Task Given_an_owner_of_one_program_when_they_ask_for_another_then_it_answers_as_what_does_not_exist()
    {
        await using var app = await TestApp.StartAsync();
        var id = await Hand.StartAsync(app);
        await Calls.PutAsync(app.Http, "/api/programs/mine", ProgramJsonOf.Onboarding("mine", "me@example.com"));
        var cookie = OwnerSessionTests.CookieOf(await OwnerSessionTests.OpenAsync(app, "me@example.com", "mine"));
        var origin = ("Origin", app.Anonymous.BaseAddress!.GetLeftPart(UriPartial.Authority));

        (await Calls.GetAsync(app.Anonymous, "/api/programs/mine", cookie)).Is(200);
        var foreign = await Calls.GetAsync(app.Anonymous, "/api/programs/buddies", cookie);
        var absent = await Calls.GetAsync(app.Anonymous, "/api/programs/absent", cookie);
        foreign.Is(404);
        Assert.Equal(Without(absent), Without(foreign));
        (await Calls.GetAsync(app.Anonymous, "/api/programs/buddies/enrollments", cookie)).Is(404);
        (await Calls.GetAsync(app.Anonymous, "/api/programs/buddies/dashboard", cookie)).Is(404);
        (await Calls.GetAsync(app.Anonymous, $"/api/relationships/{id}", cookie)).Is(404);
        (await Calls.GetAsync(app.Anonymous, $"/api/relationships/{id}/page", cookie)).Is(404);
        (await Calls.PostAsync(app.Anonymous, $"/api/relationships/{id}/end", """{"reason":"x"}""", cookie, origin)).Is(404);
        (await Calls.PutAsync(app.Anonymous, "/api/programs/buddies", ProgramJsonOf.Onboarding("buddies", "me@example.com"), cookie, origin, ("If-Match", "*"))).Is(404);
    }

    [Fact]
    public async Task Given_a_session_when_it_changes_something_then_only_from_our_own_origin()
    {
        await using var app = await TestApp.StartAsync();
        var id = await Hand.StartAsync(app);
        var cookie = OwnerSessionTests.CookieOf(await OwnerSessionTests.OpenAsync(app, "owner@example.com", "buddies"));
        var path = $"/api/relationships/{id}/pause";
        const string Body = """{"reason":"x"}""";

        (await Calls.PostAsync(app.Anonymous, path, Body, cookie)).Is(403);
        (await Calls.PostAsync(app.Anonymous, path, Body, cookie, ("Origin", "https://evil.example.com"))).Is(403);
        (await Calls.PostAsync(app.Anonymous, path, Body, cookie, ("Origin", "null"))).Is(403);
        (await Calls.PostAsync(app.Anonymous, path, Body, cookie, ("Origin", app.Anonymous.BaseAddress!.GetLeftPart(UriPartial.Authority)))).Is(202);
    }

    [Fact]
    public async Task Given_an_owner_when_they_make_a_program_then_they_are_among_its_owners_and_lose_it_when_removed()
    {
        await using var app = await TestApp.StartAsync();
        await Calls.PutAsync(app.Http, "/api/programs/mine", ProgramJsonOf.Onboarding("mine", "me@example.com"));
        var cookie = OwnerSessionTests.CookieOf(await OwnerSessionTests.OpenAsync(app, "me@example.com", "mine"));
        var origin = ("Origin", app.Anonymous.BaseAddress!.GetLeftPart(UriPartial.Authority));

        (await Calls.PutAsync(app.Anonymous, "/api/programs/new", ProgramJsonOf.Onboarding("new"), cookie, origin)).Is(403);
        (await Calls.PutAsync(app.Anonymous, "/api/programs/new", ProgramJsonOf.Onboarding("new", "me@example.com"), cookie, origin)).Is(201);
        (await Calls.PutAsync(app.Http, "/api/programs/mine", ProgramJsonOf.Onboarding("mine"), ("If-Match", "\"1\""))).Is(200);
        (await Calls.GetAsync(app.Anonymous, "/api/programs/mine", cookie)).Is(404);
    }

    // The trace id of a problem is of its own request.
    private static string Without(Answer answer) => $"{answer["title"]}|{answer["detail"]}|{answer["status"]}|{answer["errors"]}";
}
