using ServerlessMentoring.Core.Matching.Scoring;
using ServerlessMentoring.Core.People;
using ServerlessMentoring.Core.Programs;

namespace ServerlessMentoring.Core.Matching.Rounds;

/// <summary>A round's input as the room works with it: people by their place in the order of ids, and a judge of their pairs.</summary>
internal sealed class RoundView
{
    private readonly Dictionary<string, int> _mentors;
    private readonly Dictionary<string, int> _mentees;

    private RoundView(RoundInput input, IPairJudge judge)
    {
        Input = input;
        Judge = judge;
        _mentors = Places(judge.Mentors);
        _mentees = Places(judge.Mentees);
    }

    public RoundInput Input { get; }

    public IPairJudge Judge { get; }

    public IReadOnlyList<Candidate> Mentors => Judge.Mentors;

    public IReadOnlyList<Candidate> Mentees => Judge.Mentees;

    public int Floor => Input.Plan.Floor * Points.One;

    /// <summary>In a peer group every mentee may be the host, and stands on both sides.</summary>
    public static RoundView Of(RoundInput input)
    {
        var seen = input.Kind == ProgramKind.PeerGroup ? input with { Mentors = input.Mentees } : input;
        return new(input, new PairJudge(seen));
    }

    /// <summary>The same people and rules with other pins, without judging anew.</summary>
    public RoundView WithPins(IReadOnlyList<PersonPair> pinned) => new(Input with { Pinned = pinned }, Judge);

    public int? MentorAt(string id) => _mentors.TryGetValue(id, out var at) ? at : null;

    public int? MenteeAt(string id) => _mentees.TryGetValue(id, out var at) ? at : null;

    /// <summary>The pins as places; only of an input without <see cref="PinFaults"/>.</summary>
    public IEnumerable<(int Mentee, int Mentor)> Pins() =>
        Input.Pinned.Distinct().Select(pair => (_mentees[pair.MenteeId], _mentors[pair.MentorId])).Order();

    /// <summary>Whether somebody is looking for a match in this round at all.</summary>
    public static bool IsAvailable(Candidate person) => person.Employment == EmploymentStatus.Active && person.Places > 0;

    private static Dictionary<string, int> Places(IReadOnlyList<Candidate> people)
    {
        var places = new Dictionary<string, int>(people.Count, StringComparer.Ordinal);
        foreach (var person in people)
        {
            places.Add(person.Id, places.Count);
        }

        return places;
    }
}
