using System.Text.Json;
using System.Text.Json.Nodes;
using ServerlessMentoring.Core.Programs;

namespace ServerlessMentoring.Core.Tests.Programs;

public sealed class MatchingDefaultsTests
{
    [Fact]
    public void Given_a_stored_program_that_leaves_rules_and_weights_out_then_they_are_as_usual_and_not_0()
    {
        var json = JsonSerializer.SerializeToNode(ProgramSamples.Valid, ProgramJson.Default.ProgramDocument)!;
        json["matching"] = JsonNode.Parse("""{"mode":"assigned","groupSize":{"min":1,"max":1},"rules":{"maxHoursApart":3},"weights":{"skills":7}}""");

        var matching = json.Deserialize(ProgramJson.Default.ProgramDocument)!.Matching;

        var usual = new MatchingRules { MaxHoursApart = 3 };
        Assert.Equal(usual, matching.Rules with { Attributes = usual.Attributes });
        Assert.Empty(matching.Rules.Attributes);
        Assert.Equal(MatchingRules.UsualMonthsApart, matching.Rules.NotPairedForMonths);
        Assert.Equal(new MatchingWeights { Skills = 7 }, matching.Weights);
        Assert.Equal(MatchingPlan.UsualAudit, matching.Audit);
        Assert.Equal(MatchingPlan.UsualRequestDays, matching.RequestDays);
    }
}
