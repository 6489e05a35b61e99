using System.Text.Json;
using System.Text.Json.Nodes;
using ServerlessMentoring.Core.Programs;

namespace ServerlessMentoring.Core.Tests.Programs;

public sealed class ProgramTemplatesTests
{
    public static TheoryData<ProgramKind> Kinds => [.. ProgramTemplates.All.Select(template => template.Kind)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Given_a_template_when_id_name_and_owners_are_set_then_it_is_valid(ProgramKind kind)
    {
        var json = JsonSerializer.SerializeToNode(ProgramTemplates.Find(kind)!, ProgramJson.Default.ProgramDocument)!;
        json["id"] = "mine";
        json["name"] = "Mine";
        json["owners"] = new JsonArray("owner@example.com");

        var read = ProgramReader.Read(JsonSerializer.SerializeToUtf8Bytes(json));

        Assert.Empty(read.Faults);
        Assert.Equal(kind, read.Value!.Kind);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Given_a_template_then_its_sessions_fit_its_weeks_and_have_a_plan_each(ProgramKind kind)
    {
        var template = ProgramTemplates.Find(kind)!;

        Assert.True(template.Sessions.Minimum * template.Sessions.EveryDays <= template.DurationWeeks * 7);
        Assert.Equal(template.Sessions.Minimum, template.Sessions.Templates.Count);
        Assert.True(template.CheckIns.EveryDays < template.DurationWeeks * 7);
        Assert.NotEmpty(template.Kickoff.Agenda);
        Assert.NotEmpty(template.ExpectedOutcomes);
    }

    [Fact]
    public void Given_the_templates_then_each_kind_has_at_most_one()
    {
        Assert.Contains(ProgramTemplates.All, template => template.Kind == ProgramKind.Onboarding);
        Assert.Contains(ProgramTemplates.All, template => template.Kind == ProgramKind.ProblemSolvingGroup);
        Assert.Equal(ProgramTemplates.All.Count, ProgramTemplates.All.Select(template => template.Kind).Distinct().Count());
        Assert.Null(ProgramTemplates.All.FirstOrDefault(template => template.Owners.Count > 0));
    }
}
