using ServerlessMentoring.App.Actions;
using ServerlessMentoring.App.Pages.Rendering;
using ServerlessMentoring.Core;
using ServerlessMentoring.Local.Gallery.Samples;

namespace ServerlessMentoring.Pages.Tests;

public sealed class FormTests
{
    private readonly PageRenderer _renderer = new();

    [Theory]
    [InlineData("accept", "answer", "reason")]
    [InlineData("bookKickoff", "startsAt", "durationMinutes", "place")]
    [InlineData("bookSession", "startsAt", "durationMinutes", "place")]
    [InlineData("agreeGoals", "goals")]
    [InlineData("agreeGoals-confirm", "confirm", "word")]
    [InlineData("logSession", "outcome", "quality", "agendaDone", "actionItems", "learnings", "startsAt", "steps.0.text", "steps.0.ownerId", "steps.0.dueOn",
        "steps.1.text", "steps.1.ownerId", "steps.1.dueOn", "steps.2.text", "steps.2.ownerId", "steps.2.dueOn")]
    [InlineData("checkIn", "pulse", "needsHelp", "comment", "answers.time", "answers.manager", "answers.more")]
    [InlineData("giveFeedback", "rating", "recommend", "goalsReached", "testimonial", "publish", "answers.time", "answers.manager", "answers.more")]
    [InlineData("pause", "until", "reason")]
    [InlineData("resume")]
    [InlineData("end", "reason")]
    [InlineData("finishEarly")]
    [InlineData("dispute", "sessionId", "reason")]
    [InlineData("capacity", "capacity")]
    [InlineData("profile", "about", "skillsOffered", "skillsWanted", "goals", "workingHours.days", "workingHours.from", "workingHours.to", "offered", "language")]
    [InlineData("note-change", "kind", "text", "ownerId", "dueOn", "done", "entry", "back")]
    [InlineData("note", "kind", "text", "ownerId", "dueOn", "done")]
    public async Task Given_a_purpose_when_its_form_is_drawn_then_it_has_exactly_these_fields(string purpose, params string[] fields)
    {
        var tags = await TagsAsync(Sample.Plain.AllPages().First(page => page.Name == purpose).Page);
        var names = tags.Where(tag => !tag.Closes && tag.Name is "input" or "textarea" or "select" or "button").Select(tag => tag["name"]).OfType<string>();

        Assert.Equal(fields.Append("once").Order(), names.Distinct().Order());
    }

    [Fact]
    public async Task Given_a_fault_when_the_form_comes_back_then_it_is_400_and_the_input_is_kept_beside_the_fault()
    {
        var page = new CheckInPage
        {
            Context = Sample.Plain.Context(new Fault("pulse", "is required")) with
            {
                Input = new Dictionary<string, string[]> { ["comment"] = ["All is <well>"], ["needsHelp"] = ["true"], ["answers.x"] = ["4"] },
            },
            OtherNames = ["Ravi Menon"],
            Questions = [new("x", "Time?", Core.Programs.QuestionType.Scale5)],
        };
        var html = await _renderer.RenderAsync(page);
        var tags = HtmlTag.Read(html);

        Assert.Equal(400, page.StatusCode);
        Assert.Contains(">All is &lt;well&gt;</textarea>", html, StringComparison.Ordinal);
        Assert.Contains(tags, tag => tag["name"] == "needsHelp" && tag.Attributes.ContainsKey("checked"));
        Assert.Equal("4", Assert.Single(tags, tag => tag["name"] == "answers.x" && tag.Attributes.ContainsKey("checked"))["value"]);
        Assert.Contains("Pulse is required.", html, StringComparison.Ordinal);
        Assert.Contains(tags, tag => tag["id"] == "f-pulse-fault");
    }

    [Fact]
    public async Task Given_a_collision_when_the_booking_comes_back_then_it_is_409_with_other_times_in_both_zones()
    {
        var page = (BookPage)Sample.Plain.AllPages().First(each => each.Name == "bookSession-collision").Page;
        var html = await _renderer.RenderAsync(page);

        Assert.Equal(409, page.StatusCode);
        Assert.Contains("That time is taken.", html, StringComparison.Ordinal);
        Assert.Contains("value=\"2026-11-25T10:00\"", html, StringComparison.Ordinal);
        Assert.Contains("14:30 for Ravi Menon", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Given_a_time_that_is_another_day_for_the_other_when_slots_are_offered_then_their_day_stands_beside_it()
    {
        var html = await _renderer.RenderAsync(Sample.Plain.AllPages().First(each => each.Name == "bookSession").Page);

        Assert.Contains("Sat 28 Nov, 22:00", html, StringComparison.Ordinal);
        Assert.Contains("Sun 29 Nov, 02:30 for Ravi Menon", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "Error: ")]
    [InlineData("de", "Fehler: ")]
    public async Task Given_faults_when_the_form_comes_back_then_its_title_says_so_first(string language, string start)
    {
        var page = Sample.Plain.AllPages().First(each => each.Name == "pause-fault").Page;
        var html = await _renderer.RenderAsync(page, System.Globalization.CultureInfo.GetCultureInfo(language));

        Assert.Contains($"<title>{start}", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-11-25T10:00", true)]
    [InlineData("2026-11-30T08:15", false)]
    public async Task Given_a_time_was_sent_when_the_form_comes_back_then_it_is_where_it_was_entered(string time, bool offered)
    {
        var page = (BookPage)Sample.Plain.AllPages().First(each => each.Name == "bookSession").Page with { Context = Sample.Plain.Sent("startsAt", time, "") };
        var fields = (await TagsAsync(page)).Where(tag => tag["name"] == "startsAt").ToList();

        Assert.Equal(offered, fields.Any(field => field["value"] == time && field.Attributes.ContainsKey("checked")));
        Assert.Equal(offered ? null : time, Assert.Single(fields, field => field["type"] == "datetime-local")["value"]);
    }

    [Fact]
    public async Task Given_an_error_after_sending_when_its_page_is_drawn_then_all_that_was_sent_can_be_sent_again()
    {
        var tags = await TagsAsync(Sample.Plain.AllPages().First(page => page.Name == "failed-busy").Page);

        Assert.Contains(tags, tag => tag["name"] == "once" && tag["value"] == "3f2a");
        Assert.Contains(tags, tag => tag["name"] == "comment" && tag["value"] == "All is well");
    }

    private async Task<IReadOnlyList<HtmlTag>> TagsAsync(PageModel page) => HtmlTag.Read(await _renderer.RenderAsync(page));
}
