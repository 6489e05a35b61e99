using ServerlessMentoring.Core.Matching;
using ServerlessMentoring.Core.Matching.Rounds;
using ServerlessMentoring.Core.People;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Tests.Matching.Rounds;

namespace ServerlessMentoring.Core.Tests.Matching.Groups;

/// <summary>Pins in peer groups: each is refused with its path, or kept by a round that is proven.</summary>
public sealed class PeerPinProperties
{
    [Fact]
    public void Given_any_peer_group_then_every_single_pin_is_refused_or_kept()
    {
        var (kept, refused) = (0, 0);
        for (var seed = 0; seed < 20; seed++)
        {
            var round = Peers(seed);
            foreach (var pin in Pairs(round))
            {
                _ = IsKept(round with { Pinned = [pin] }) ? kept++ : refused++;
            }
        }

        Assert.True(kept > 200 && refused > 100, $"{kept} kept, {refused} refused");
    }

    [Fact]
    public void Given_any_peer_group_then_every_two_pins_are_refused_or_kept()
    {
        var (kept, refused) = (0, 0);
        for (var seed = 0; seed < 120; seed++)
        {
            var round = Peers(seed);
            var pairs = Pairs(round).ToArray();
            var random = new Random(seed);
            for (var tries = 0; tries < 12 && pairs.Length > 0; tries++)
            {
                _ = IsKept(round with { Pinned = random.GetItems(pairs, 2) }) ? kept++ : refused++;
            }
        }

        Assert.True(kept > 200 && refused > 500, $"{kept} kept, {refused} refused");
    }

    private static bool IsKept(RoundInput round)
    {
        var read = MatchingRound.Run(round);
        if (read.Value is not { } result)
        {
            Assert.All(read.Faults, fault => Assert.StartsWith("$.pinned", fault.Field, StringComparison.Ordinal));
            Assert.NotEmpty(read.Faults);
            return false;
        }

        Assert.Empty(RoundChecker.Check(round, result));
        Assert.All(round.Pinned, pin => Assert.Single(result.Groups, group => group.MentorIds.SequenceEqual([pin.MentorId]) && group.MenteeIds.Contains(pin.MenteeId)));
        Assert.Distinct(result.Groups.SelectMany(group => group.MentorIds.Concat(group.MenteeIds)));
        return true;
    }

    private static IEnumerable<PersonPair> Pairs(RoundInput round) =>
        round.Mentees.SelectMany(_ => round.Mentees, (host, member) => new PersonPair(host.Id, member.Id));

    // With random rules and absences hardly anybody could be pinned: most rounds have nothing but people.
    private static RoundInput Peers(int seed)
    {
        var round = SomeRounds.Groups(seed, 11);
        var peers = round with { Kind = ProgramKind.PeerGroup, Mentors = [], Pinned = [], Forbidden = [] };
        return seed % 4 == 0 ? peers : peers with
        {
            Plan = round.Plan with { Rules = new MatchingRules { NotOwnManager = false, SharedLanguage = false } },
            Blocked = [],
            Past = [],
            Mentees = [.. round.Mentees.Select(person => person with { Places = 1, Employment = EmploymentStatus.Active })],
        };
    }
}
