using System.Text.Json;
using ServerlessMentoring.Core.Matching;
using ServerlessMentoring.Core.Matching.Rounds;

namespace ServerlessMentoring.Core.Tests.Matching.Rounds;

/// <summary>Random rounds of dozens of people, of pairs and of groups: what every round keeps.</summary>
public sealed class RoundProperties
{
    private const int Seeds = 200;

    public static TheoryData<bool> Shapes => [false, true];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Given_any_round_then_it_is_proven_and_keeps_places_rules_pins_and_forbids(bool isOfGroups)
    {
        var (matched, pinned, unmatched, kept, broken) = (0, 0, 0, 0, 0);
        for (var seed = 0; seed < Seeds; seed++)
        {
            var input = Input(seed, isOfGroups);

            var result = input.Run();

            Assert.True(RoundChecker.Check(input, result) is [], $"seed {seed}: {string.Join(" ", RoundChecker.Check(input, result))}");
            Assert.All(input.Pinned, pin => Assert.Contains(result.Matches, match => match.MentorIds.Contains(pin.MentorId) && match.MenteeIds.Contains(pin.MenteeId)));
            Assert.All(input.Forbidden, pair => Assert.DoesNotContain(result.Matches, match => match.MentorIds.Contains(pair.MentorId) && match.MenteeIds.Contains(pair.MenteeId)));
            Assert.All(input.Mentors, mentor => Assert.True(result.Matches.Count(match => match.MentorIds.Contains(mentor.Id)) <= mentor.Places));
            Assert.All(input.Mentees, mentee => Assert.True(result.Matches.Count(match => match.MenteeIds.Contains(mentee.Id)) <= 1));
            Assert.All(result.Mentees, row => Assert.True((row.Match is null) != (row.Unmatched is null)));
            Assert.NotEmpty(result.Header.Summary);
            matched += result.Header.Matched;
            pinned += result.Header.Pinned;
            unmatched += result.Mentees.Count(row => row.Unmatched is { Kind: not UnmatchedKind.NotAvailable });
            _ = result.Header.IsFloorKept ? kept++ : broken++;
        }

        Assert.True(matched > Seeds && pinned > 20 && unmatched > Seeds / 2 && kept > 30 && broken > 5, $"{matched} matched, {pinned} pinned, {unmatched} unmatched, floors {kept} kept and {broken} not");
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Given_any_round_when_its_lists_come_in_another_order_then_it_is_the_same(bool isOfGroups)
    {
        for (var seed = 0; seed < Seeds / 3; seed++)
        {
            var input = Input(seed, isOfGroups);
            var random = new Random(seed);

            var shuffled = input with
            {
                Mentors = [.. input.Mentors.OrderBy(_ => random.Next())],
                Mentees = [.. input.Mentees.OrderBy(_ => random.Next())],
                Pinned = [.. input.Pinned.Reverse()],
                Forbidden = [.. input.Forbidden.Reverse()],
                Blocked = [.. input.Blocked.Reverse()],
                Past = [.. input.Past.Reverse()],
            };

            Assert.Equal(JsonSerializer.Serialize(input.Run()), JsonSerializer.Serialize(shuffled.Run()));
        }
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Given_any_round_when_it_was_stored_and_read_then_it_is_still_proven(bool isOfGroups)
    {
        for (var seed = 0; seed < Seeds / 6; seed++)
        {
            var (input, result) = (Input(seed, isOfGroups), Input(seed, isOfGroups).Run());

            var (inputRead, resultRead) = (Again(input), Again(result));

            Assert.Empty(RoundChecker.Check(inputRead, resultRead));
            Assert.Equal(JsonSerializer.Serialize(result), JsonSerializer.Serialize(resultRead));
        }
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Given_a_round_when_somebody_tampers_with_it_then_the_checker_says_so(bool isOfGroups)
    {
        var tampered = 0;
        for (var seed = 0; seed < Seeds / 3; seed++)
        {
            var (input, result) = (Input(seed, isOfGroups), Input(seed, isOfGroups).Run());
            foreach (var other in Tampering.Of(input, result))
            {
                Assert.NotEmpty(RoundChecker.Check(input, other));
                tampered++;
            }
        }

        Assert.True(tampered > Seeds, $"{tampered} tampered with");
    }

    private static RoundInput Input(int seed, bool isOfGroups) => isOfGroups ? SomeRounds.Groups(seed, 12) : SomeRounds.Pairs(seed, 24);

    private static T Again<T>(T value) => JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(value))!;
}
