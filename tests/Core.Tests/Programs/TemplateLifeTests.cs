using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Relationships.Effects;

namespace ServerlessMentoring.Core.Tests.Programs;

public sealed class TemplateLifeTests
{
    public static TheoryData<ProgramKind> Kinds => [.. Enum.GetValues<ProgramKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Given_people_who_answer_everything_when_the_template_s_time_is_over_then_they_have_completed_it_without_an_extension(ProgramKind kind)
    {
        var template = ProgramTemplates.Find(kind)!;

        var life = TemplateLife.Of(template);

        var counts = life.State.SessionCounts;
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{kind}: {life.Lasted.TotalDays:0} days, {counts.Held} of {template.Sessions.Minimum} sessions, {life.State.CheckInsAsked} check-ins, "
            + $"{life.Effects.OfType<SendMail>().Count()} mails, {life.Answers} answers, about {life.DurableActions} durable actions");
        Assert.Equal((Phase.Completed, Outcome.Completed, null), (life.State.Phase, life.State.Outcome, life.State.OutcomeReason));
        Assert.False(life.State.Extended);
        Assert.True(counts.Held >= template.Sessions.Minimum);
        Assert.False(life.AskedForSessionsFirst);
        Assert.InRange(life.Lasted.TotalDays, template.DurationWeeks * 7, (template.DurationWeeks * 7) + 60);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Given_a_whole_life_of_a_template_then_its_plans_are_followed_in_order_and_the_last_is_reached(ProgramKind kind)
    {
        var plans = ProgramTemplates.Find(kind)!.Sessions.Templates;

        var life = TemplateLife.Of(ProgramTemplates.Find(kind)!);

        if (plans.Count > 0)
        {
            var repeated = Enumerable.Repeat(plans[^1].Title, life.Plans.Count - plans.Count);
            Assert.InRange(life.Plans.Count - plans.Count, 0, 2);
            Assert.Equal(plans.Select(plan => plan.Title).Concat(repeated), life.Plans.Select(plan => plan.Title));
        }
        else
        {
            Assert.All(life.Plans, plan => Assert.Empty(plan.Title));
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Given_a_whole_life_of_a_template_then_only_what_the_kind_needs_is_asked(ProgramKind kind)
    {
        var asked = TemplateLife.Of(ProgramTemplates.Find(kind)!).Asked;

        Assert.Equal(kind != ProgramKind.LeadershipConnects, asked.Contains(AskKind.Accept));
        Assert.Equal(kind != ProgramKind.LeadershipConnects, asked.Contains(AskKind.CheckIn));
        Assert.Superset(new HashSet<AskKind> { AskKind.BookKickoff, AskKind.AgreeGoals, AskKind.BookSession, AskKind.LogSession, AskKind.GiveFeedback }, asked);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Given_a_whole_life_of_a_template_then_it_takes_at_most_60_durable_actions_a_person_and_month(ProgramKind kind)
    {
        var template = ProgramTemplates.Find(kind)!;

        var life = TemplateLife.Of(template);

        var months = template.DurationWeeks / 4.0;
        Assert.InRange(life.DurableActions / months / life.State.Members.Count, 1, 60);
    }
}
