using ServerlessMentoring.App.Choice;
using ServerlessMentoring.App.Choice.Requests;
using ServerlessMentoring.App.Programs;
using ServerlessMentoring.App.Tests.Actions;
using ServerlessMentoring.App.Tests.DataProtection;
using ServerlessMentoring.App.Tests.Owners;
using ServerlessMentoring.App.Tests.Programs;
using ServerlessMentoring.App.Tests.Relationships;
using ServerlessMentoring.Core.Choice;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Tests.Choice;

public sealed class ChoiceDataTests
{
    [Fact]
    public async Task Given_wishes_and_requests_when_people_are_exported_and_erased_then_nothing_of_them_stays_with_anybody()
    {
        await using var app = await Choosers.StartAsync();
        await Link.PostJsonAsync(app, await Choosers.PathAsync(app, "mia"), new { mentorIds = new[] { "ada", "bea" } });
        await Choosers.AskAsync(app, "mia", "ada", "My secret wish.");
        var export = await Calls.GetAsync(app.Http, "/api/people/mia/export");
        export.Is(200);
        Assert.Contains("My secret wish.", export.Json.GetRawText(), StringComparison.Ordinal);
        Assert.Contains("\"wishes\"", export.Json.GetRawText(), StringComparison.Ordinal);

        await Choosers.AskAsync(app, "max", "ada");
        await Choosers.AnswerAsync(app, Choosers.AnswerPath(app, "ada"), "decline", "Not him.");
        var mentors = await Calls.GetAsync(app.Http, "/api/people/ada/export");
        Assert.Contains("Not him.", mentors.Json.GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain("My secret wish.", mentors.Json.GetRawText(), StringComparison.Ordinal);
        var mentees = await Calls.GetAsync(app.Http, "/api/people/max/export");
        Assert.DoesNotContain("Not him.", mentees.Json.GetRawText(), StringComparison.Ordinal);

        await Choosers.AskAsync(app, "mia", "bea");
        await Choosers.AskAsync(app, "mia", "cai");
        await Task.WhenAll(new[] { "bea", "cai" }.Select(mentor => Choosers.AnswerAsync(app, Choosers.AnswerPath(app, mentor))));
        await app.AdvanceAsync(TimeSpan.FromHours(3));

        await Calls.SendAsync(app.Http, HttpMethod.Delete, "/api/people/ada", null);
        await app.AdvanceAsync(TimeSpan.FromHours(2));
        Assert.Equal(["bea"], await app.Get<Wishes>().OfAsync(Given.ProgramId, "mia", MemberRole.Mentee));
        Assert.Empty(RawStore.Find(app, "ada"));
        Assert.Empty(RawStore.Find(app, "Not him."));
        Assert.Empty((await app.Get<RequestStore>().BookAsync(Given.ProgramId, "mia"))!.Open);

        await Calls.SendAsync(app.Http, HttpMethod.Delete, "/api/people/mia", null);
        await app.AdvanceAsync(TimeSpan.FromHours(2));
        Assert.Null(await app.Get<RequestStore>().BookAsync(Given.ProgramId, "mia"));
        Assert.Empty(RawStore.Find(app, "mia"));
        Assert.Empty(RawStore.Find(app, "My secret wish."));
    }

    [Fact]
    public async Task Given_requests_then_an_owner_reads_what_came_of_them_and_the_mentors_reason_and_never_the_mentees_words()
    {
        await using var app = await Choosers.StartAsync();
        await Choosers.AskAsync(app, "mia", "ada", "My secret wish.");
        await Choosers.AnswerAsync(app, Choosers.AnswerPath(app, "ada"), "decline", "No time this year.");
        await Choosers.AskAsync(app, "mia", "bea", "My other secret.");

        var list = await Calls.GetAsync(app.Http, $"/api/programs/{Given.ProgramId}/requests");
        var stranger = await Calls.GetAsync(app.Anonymous, $"/api/programs/{Given.ProgramId}/requests");

        list.Is(200);
        stranger.Is(401);
        var items = list.Json.GetProperty("items").EnumerateArray().ToList();
        Assert.Equal(["declined", "waiting"], items.Select(item => item.GetProperty("status").GetString()));
        Assert.Equal("No time this year.", items[0].GetProperty("reason").GetString());
        Assert.DoesNotContain("secret", list.Json.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Given_a_program_that_is_closed_then_its_requests_close_and_the_page_says_so()
    {
        await using var app = await Choosers.StartAsync();
        await Choosers.AskAsync(app, "mia", "ada");
        var path = Choosers.AnswerPath(app, "ada");
        var program = (await app.Get<ProgramStore>().GetAsync(Given.ProgramId))!;

        var put = await Calls.PutAsync(
            app.Http, $"/api/programs/{Given.ProgramId}", ProgramJsonOf.Closed(program.Document), ("If-Match", $"\"{program.Version}\""));
        put.Is(200);
        await app.AdvanceAsync(TimeSpan.FromMinutes(15));
        var late = await Choosers.AnswerAsync(app, path);
        var page = await Link.GetAsync(app, await Choosers.PathAsync(app, "mia"));
        var asked = await Choosers.AskAsync(app, "mia", "bea");

        Assert.Equal(RequestStatus.Closed, Assert.Single((await app.Get<RequestStore>().BookAsync(Given.ProgramId, "mia"))!.Requests).Status);
        Assert.Equal((409, 409), ((int)late.Status, (int)asked.Status));
        Assert.Contains("The program makes no matches at the moment.", Choosers.Text(page.Body), StringComparison.Ordinal);
    }
}
