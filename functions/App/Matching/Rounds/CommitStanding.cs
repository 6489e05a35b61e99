using ServerlessMentoring.Core.Matching;
using ServerlessMentoring.Core.Matching.Scoring;
using ServerlessMentoring.Core.Matching.Texts;
using ServerlessMentoring.Core.People;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.App.Matching.Rounds;

/// <summary>How things stand at the moment of a commit: who may still be together.</summary>
internal sealed class CommitStanding
{
    private readonly PairJudge _judge;
    private readonly Dictionary<string, int> _mentors;
    private readonly Dictionary<string, int> _mentees;
    private readonly HashSet<PersonPair> _pinned;

    /// <summary>Takes everybody as they are now, with the pins of the round.</summary>
    public CommitStanding(RoundInput present)
    {
        // In a peer group everybody may be the host.
        _judge = new PairJudge(present.Kind == ProgramKind.PeerGroup ? present with { Mentors = present.Mentees } : present);
        _mentors = Places(_judge.Mentors);
        _mentees = Places(_judge.Mentees);
        _pinned = [.. present.Pinned];
    }

    /// <summary>Why somebody cannot mentor any more; null when they can.</summary>
    public Remark? WhyNotMentor(string id) =>
        !_mentors.TryGetValue(id, out var at) ? Remarks.Round(nameof(RoundTexts.GoneMentor))
        : _judge.Mentors[at].Employment != EmploymentStatus.Active ? Remarks.Round(nameof(RoundTexts.AwayMentor))
        : _judge.Mentors[at].Places == 0 ? Remarks.Round(nameof(RoundTexts.NoPlaceLeft))
        : null;

    /// <summary>Why somebody cannot be their mentee any more, by the first rule in the way; null when they can. A pin outranks what it outranks in a round.</summary>
    public Remark? WhyNotMentee(string id, IReadOnlyList<string> mentors) =>
        !_mentees.TryGetValue(id, out var mentee) ? Remarks.Round(nameof(RoundTexts.GoneMentee))
        : mentors.Where(_mentors.ContainsKey)
            .SelectMany(mentor => _judge.Judge(mentee, _mentors[mentor]).Breaches
                .Where(breach => !breach.CanBeOverruled || !_pinned.Contains(new PersonPair(mentor, id))))
            .FirstOrDefault()?.Text;

    private static Dictionary<string, int> Places(IReadOnlyList<Candidate> people) =>
        people.Select((person, at) => (person.Id, at)).ToDictionary(each => each.Id, each => each.at, StringComparer.Ordinal);
}
