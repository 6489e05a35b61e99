using System.Text.Json;
using System.Text.Json.Nodes;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.Core.Tests.Programs;

public sealed class ProgramTemplatesTests
{
    public static TheoryData<ProgramKind> Kinds => [.. Enum.GetValues<ProgramKind>()];

    [Fact]
    public void Given_the_templates_then_there_is_one_for_each_kind_and_nobody_owns_it() =>
        Assert.Equal(
            Enum.GetValues<ProgramKind>().Select(kind => (kind, 0)),
            ProgramTemplates.All.Select(template => (template.Kind, template.Owners.Count)));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Given_a_template_when_id_name_and_owners_are_set_then_it_is_valid_and_nothing_is_lost(ProgramKind kind)
    {
        var template = ProgramTemplates.Find(kind)!;
        var json = JsonSerializer.SerializeToNode(template, ProgramJson.Default.ProgramDocument)!;
        json["id"] = "mine";
        json["name"] = "Mine";
        json["owners"] = new JsonArray("owner@example.com");

        var read = ProgramReader.Read(JsonSerializer.SerializeToUtf8Bytes(json));

        Assert.Empty(read.Faults);
        Assert.True(JsonNode.DeepEquals(json, JsonSerializer.SerializeToNode(read.Value!, ProgramJson.Default.ProgramDocument)));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Given_a_template_file_then_it_is_a_whole_document_with_no_field_that_is_not_read(ProgramKind kind)
    {
        var name = JsonNamingPolicy.CamelCase.ConvertName(kind.ToString());
        using var file = typeof(ProgramTemplates).Assembly.GetManifestResourceStream($"{typeof(ProgramTemplates).Namespace}.Templates.{name}.json")!;
        var json = JsonNode.Parse(file)!;
        json["owners"] = new JsonArray("owner@example.com");

        Assert.Empty(ProgramReader.Read(JsonSerializer.SerializeToUtf8Bytes(json)).Faults);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Given_a_template_then_its_sessions_fit_its_weeks_and_are_planned(ProgramKind kind)
    {
        var template = ProgramTemplates.Find(kind)!;
        var sessions = template.Sessions;

        Assert.True(sessions.Minimum * sessions.EveryDays <= template.DurationWeeks * 7);
        Assert.Equal(kind == ProgramKind.Succession ? 0 : sessions.Minimum, sessions.Templates.Count);
        Assert.Equal(kind == ProgramKind.Succession, template.Kickoff.Agenda.Count == 0);
        Assert.True(template.CheckIns.EveryDays < template.DurationWeeks * 7);
        Assert.NotEmpty(template.ExpectedOutcomes);
        Assert.NotEmpty(template.Feedback.Questions);
        Assert.All(sessions.Templates, plan =>
        {
            Assert.NotEmpty(plan.ActionItems);
            Assert.InRange(plan.Agenda.Count, 2, 5);
            Assert.Contains(plan.Agenda, point => point.Owner is not null);
        });
    }

    [Fact]
    public void Given_any_two_templates_then_they_share_no_session_no_question_and_no_objective()
    {
        static void Distinct(IEnumerable<string> texts) => Assert.Empty(texts.GroupBy(text => text).Where(same => same.Count() > 1).Select(same => same.Key));

        Distinct(ProgramTemplates.All.Select(template => template.Objective));
        Distinct(ProgramTemplates.All.SelectMany(template => template.ExpectedOutcomes));
        Distinct(ProgramTemplates.All.SelectMany(template => template.Sessions.Templates).Select(plan => plan.Title));
        Distinct(ProgramTemplates.All.SelectMany(template => template.Sessions.Templates).SelectMany(plan => plan.Agenda).Select(point => point.Point));
        Distinct(ProgramTemplates.All.SelectMany(template => template.CheckIns.Questions).Select(question => question.Text));
        Distinct(ProgramTemplates.All.SelectMany(template => template.Feedback.Questions).Where(question => !question.Id.StartsWith("better", StringComparison.Ordinal)).Select(question => question.Text));
    }

    [Fact]
    public void Given_any_two_templates_then_their_rhythms_differ() =>
        Assert.Equal(
            ProgramTemplates.All.Count,
            ProgramTemplates.All.Select(each => (each.DurationWeeks, each.Sessions.Minimum, each.Sessions.EveryDays, each.CheckIns.EveryDays)).Distinct().Count());

    [Fact]
    public void Given_what_the_kinds_are_for_then_their_templates_say_so()
    {
        Assert.Equal(MatchingMode.HandSelected, Of(ProgramKind.Succession).Matching.Mode);
        Assert.Contains(Of(ProgramKind.FunctionalExpertise).CheckIns.Questions, question => question is { Role: MemberRole.Mentor, Type: QuestionType.Scale5 });
        Assert.Contains(Of(ProgramKind.HighPotential).Feedback.Questions, question => question.Role == MemberRole.Mentor);
        Assert.Contains(Of(ProgramKind.HighPotential).Feedback.Questions, question => question.Role == MemberRole.Mentee);
        Assert.Equal([new EnrollmentRule(EnrollmentTrigger.BecameManager, MemberRole.Mentee)], Of(ProgramKind.NewManager).Enrollment);
        Assert.Equal([new EnrollmentRule(EnrollmentTrigger.Hired, MemberRole.Mentee)], Of(ProgramKind.Onboarding).Enrollment);
        Assert.Equal(ProgramTemplates.All.Max(each => each.Matching.Weights.Level), Of(ProgramKind.Reverse).Matching.Weights.Level);
        Assert.Equal(ProgramTemplates.All.Min(each => each.Sessions.Minimum), Of(ProgramKind.LeadershipConnects).Sessions.Minimum);
        Assert.DoesNotContain(Of(ProgramKind.PeerGroup).Enrollment, rule => rule.Role == MemberRole.Mentor);
        Assert.All(
            ProgramTemplates.All.Where(each => each.Kind.IsGroup()),
            each => Assert.True(each.Matching.GroupSize.Min >= 3 && (each.Matching.Rules.DifferentDepartment || each.Matching.Weights.Department >= 5)));
    }

    [Fact]
    public void Given_the_resources_of_all_templates_then_they_are_few_and_lasting() =>
        Assert.All(
            ProgramTemplates.All.SelectMany(each => each.Sessions.Templates.SelectMany(plan => plan.Resources).Concat(each.Resources)),
            resource => Assert.Contains(new Uri(resource.Url).Host, new[] { "en.wikipedia.org", "www.liberatingstructures.com" }));

    private static ProgramDocument Of(ProgramKind kind) => ProgramTemplates.Find(kind)!;
}
