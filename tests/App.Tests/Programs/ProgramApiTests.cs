using System.Text.Json.Nodes;
using ServerlessMentoring.App.Tests.Owners;
using ServerlessMentoring.Core.Programs;

namespace ServerlessMentoring.App.Tests.Programs;

public sealed class ProgramApiTests
{
    [Fact]
    public async Task Given_a_new_document_when_it_is_put_then_it_is_made_and_can_be_read_with_its_version()
    {
        await using var app = await TestApp.StartAsync();

        var put = await Calls.PutAsync(app.Http, "/api/programs/buddies", ProgramJsonOf.Onboarding("buddies"));
        var got = await Calls.GetAsync(app.Http, "/api/programs/buddies");

        put.Is(201);
        Assert.EndsWith("/api/programs/buddies", put.Message.Headers.Location?.ToString(), StringComparison.Ordinal);
        got.Is(200);
        Assert.Equal("\"1\"", got.Message.Headers.ETag?.Tag);
        Assert.Equal("buddies", got["id"]);
        Assert.Equal(put.Text, got.Text);
    }

    [Fact]
    public async Task Given_a_program_when_it_is_changed_then_only_the_present_version_may_be_named()
    {
        await using var app = await TestApp.StartAsync();
        await Calls.PutAsync(app.Http, "/api/programs/buddies", ProgramJsonOf.Onboarding("buddies"));
        var longer = ProgramJsonOf.Onboarding("buddies", change: program => program with { DurationWeeks = 30 });

        var without = await Calls.PutAsync(app.Http, "/api/programs/buddies", longer);
        var changed = await Calls.PutAsync(app.Http, "/api/programs/buddies", longer, ("If-Match", "\"1\""));
        var stale = await Calls.PutAsync(app.Http, "/api/programs/buddies", longer, ("If-Match", "\"1\""));
        var weak = await Calls.PutAsync(app.Http, "/api/programs/buddies", longer, ("If-Match", "W/\"2\""));

        without.Is(428);
        Assert.Equal(["If-Match is required to change a program"], without.Faults);
        changed.Is(200);
        Assert.Equal("\"2\"", changed.Message.Headers.ETag?.Tag);
        stale.Is(412);
        weak.Is(412);
    }

    [Fact]
    public async Task Given_a_bad_document_when_it_is_put_then_every_fault_is_listed_by_its_path_and_nothing_is_made()
    {
        await using var app = await TestApp.StartAsync();
        var document = JsonNode.Parse(ProgramJsonOf.Onboarding("buddies"))!;
        document["durationWeeks"] = 0;
        document["timeZone"] = "Mars/Olympus";
        document["colour"] = "blue";

        var put = await Calls.PutAsync(app.Http, "/api/programs/buddies", document.ToJsonString());

        put.Is(400);
        Assert.Contains(put.Faults, fault => fault.StartsWith("$.durationWeeks ", StringComparison.Ordinal));
        Assert.Contains(put.Faults, fault => fault.StartsWith("$.timeZone ", StringComparison.Ordinal));
        Assert.Contains(put.Faults, fault => fault.StartsWith("$.colour ", StringComparison.Ordinal));
        (await Calls.GetAsync(app.Http, "/api/programs/buddies")).Is(404);
    }

    [Fact]
    public async Task Given_another_id_in_the_body_when_it_is_put_then_it_is_refused()
    {
        await using var app = await TestApp.StartAsync();

        var put = await Calls.PutAsync(app.Http, "/api/programs/buddies", ProgramJsonOf.Onboarding("others"));

        put.Is(400);
        Assert.Equal(["$.id must be the id in the address"], put.Faults);
    }

    [Fact]
    public async Task Given_a_document_beyond_the_limit_when_it_is_put_then_413()
    {
        await using var app = await TestApp.StartAsync();

        var put = await Calls.PutAsync(app.Http, "/api/programs/buddies", new string(' ', ProgramReader.MaxBytes + 1));

        put.Is(413);
    }

    [Fact]
    public async Task Given_each_template_when_id_name_and_owners_are_set_then_it_can_be_put()
    {
        await using var app = await TestApp.StartAsync();

        var templates = await Calls.GetAsync(app.Http, "/api/program-templates");

        templates.Is(200);
        var items = JsonNode.Parse(templates.Text)!["items"]!.AsArray();
        Assert.NotEmpty(items);
        foreach (var (index, item) in items.Index())
        {
            item!["id"] = $"program-{index}";
            item["name"] = $"Program {index}";
            item["owners"] = new JsonArray("owner@example.com");
            (await Calls.PutAsync(app.Http, $"/api/programs/program-{index}", item.ToJsonString())).Is(201);
        }

        var list = await Calls.GetAsync(app.Http, "/api/programs");
        Assert.Equal(items.Count, list.Json.GetProperty("items").GetArrayLength());
    }

    [Fact]
    public async Task Given_a_language_when_templates_are_asked_for_then_they_are_in_it_and_an_unknown_one_is_refused()
    {
        await using var app = await TestApp.StartAsync();

        var german = await Calls.GetAsync(app.Http, "/api/program-templates?language=de");
        var unknown = await Calls.GetAsync(app.Http, "/api/program-templates?language=xx");

        german.Is(200);
        Assert.All(german.Json.GetProperty("items").EnumerateArray(), item => Assert.Equal("de", item.GetProperty("language").GetString()));
        Assert.Contains("Onboarding-Patenschaften", german.Text, StringComparison.Ordinal);
        unknown.Is(400);
        Assert.Contains("must be one of en, de", unknown.Text, StringComparison.Ordinal);
    }
}
