using ServerlessMentoring.Core.Matching;
using ServerlessMentoring.Core.Programs;

namespace ServerlessMentoring.Core.Tests.Matching;

public sealed class AttributeCheckTests
{
    private static readonly RoundInput Round = new()
    {
        Kind = ProgramKind.Onboarding,
        Today = new DateOnly(2027, 1, 11),
        Plan = new MatchingPlan(
            MatchingMode.Assigned,
            new GroupSize(1, 1),
            new MatchingRules { Attributes = [new AttributeRule("team", Likeness.Different), new AttributeRule("taem", Likeness.Same)] },
            new MatchingWeights())
        {
            Audit = ["department", "language", "gender", "team"],
        },
        Mentors = [new Candidate { Id = "a" }],
        Mentees = [new Candidate { Id = "b", Attributes = new Dictionary<string, string> { ["team"] = "blue" } }],
    };

    [Fact]
    public void Given_attributes_that_nobody_has_then_each_is_named_by_its_path_in_the_program() =>
        Assert.Equal(
            ["$.matching.rules.attributes[1].attribute", "$.matching.audit[2]"],
            AttributeCheck.Of(Round).Select(fault => fault.Field));

    [Fact]
    public void Given_nobody_at_all_then_nothing_is_amiss() => Assert.Empty(AttributeCheck.Of(Round with { Mentors = [], Mentees = [] }));
}
