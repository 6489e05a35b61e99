using ServerlessMentoring.App.Matching.Rounds;
using ServerlessMentoring.App.People;
using ServerlessMentoring.App.Programs;
using ServerlessMentoring.Core.Matching;
using ServerlessMentoring.Core.Matching.Rounds;
using ServerlessMentoring.Core.Reading;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.App.Matching.Api;

/// <summary>Shows rounds, with names in their sentences.</summary>
public sealed class RoundAnswers(PersonStore people)
{
    private const string DryRun = "dryRun";

    /// <summary>A round that is not stored.</summary>
    public async Task<RoundAnswer> OfDryRunAsync(StoredProgram program, MatchScope scope, RoundContent content, CancellationToken cancellation = default) =>
        Of(content, await NamesAsync(RemarksIn(content.Result), cancellation)) with
        {
            Status = DryRun,
            ProgramId = program.Document.Id,
            ProgramVersion = program.Version,
            Scope = scope,
        };

    public async Task<RoundAnswer> OfAsync(CommittedRound committed, RoundContent content, CancellationToken cancellation = default)
    {
        var round = committed.Round;
        var commit = round.CommitSet is null ? null : CommitAnswer.Of(committed);
        return Of(content, await NamesAsync(RemarksIn(content.Result), cancellation)) with
        {
            Id = round.Id,
            Status = EnumWord.Of(round.Status),
            ProgramId = round.ProgramId,
            ProgramVersion = round.ProgramVersion,
            Scope = round.Scope,
            Automatic = round.IsAutomatic,
            CreatedAt = round.CreatedAt,
            CommittedAt = round.CommittedAt,
            Started = commit?.Started,
            Refused = commit?.Refused,
        };
    }

    /// <summary>What people are called who stand in remarks, by id; whoever is not known is missing.</summary>
    public async Task<Func<string, string?>> NamesAsync(IEnumerable<Remark> remarks, CancellationToken cancellation = default)
    {
        var known = await people.GetAsync(remarks.SelectMany(remark => remark.People), cancellation);
        return id => known.GetValueOrDefault(id)?.DisplayName;
    }

    /// <summary>Points as people read them.</summary>
    public static decimal PointsOf(long score) => (decimal)score / Points.One;

    private static IEnumerable<Remark> RemarksIn(RoundResult result) =>
    [
        .. result.Header.Summary,
        .. result.Mentees.Select(row => row.Unmatched).Concat(result.Mentors.Select(row => row.Unmatched))
            .OfType<Unmatched>().SelectMany(unmatched => unmatched.Changes.Prepend(unmatched.Why)),
    ];

    private static RoundAnswer Of(RoundContent content, Func<string, string?> nameOf)
    {
        var (result, header) = (content.Result, content.Result.Header);
        var notes = content.Notes.GroupBy(note => note.MenteeId).ToDictionary(about => about.Key, about => about.Last().Note);
        return new RoundAnswer
        {
            Status = "",
            ProgramId = "",
            ProgramVersion = 0,
            Scope = MatchScope.Unmatched,
            Day = header.Day,
            Summary = [.. header.Summary.Select(sentence => sentence.In(Languages.English, nameOf))],
            Mentees = header.Mentees,
            Mentors = header.Mentors,
            Places = header.Places,
            Matched = header.Matched,
            TotalPoints = PointsOf(header.Total),
            LowestPoints = header.Lowest is { } lowest ? PointsOf(lowest) : null,
            FloorPoints = PointsOf(header.Floor),
            FloorKept = header.IsFloorKept,
            OpeningProven = header.Proof.IsOpeningProven,
            Pairs = header.IsOfGroups ? [] : [.. result.Matches.Select(match => PairOf(match, notes))],
            Groups = [.. result.Groups.Select(group => TeamOf(group, notes))],
            Unmatched =
            [
                .. result.Mentees.Where(row => row.Unmatched is not null).Select(row => LeftOf(row.Id, MemberRole.Mentee, row.Unmatched!, nameOf)),
                .. result.Mentors.Where(row => row.Unmatched is not null).Select(row => LeftOf(row.Id, MemberRole.Mentor, row.Unmatched!, nameOf)),
            ],
        };
    }

    private static RoundPair PairOf(RoundMatch match, Dictionary<string, string> notes) => new(
        match.MentorIds[0], match.MenteeIds[0], PointsOf(match.Score), TextsOf(match.Reasons), match.IsPinned, notes.GetValueOrDefault(match.MenteeIds[0]));

    private static RoundTeam TeamOf(RoundGroup group, Dictionary<string, string> notes) => new(
        group.Number,
        group.MentorIds,
        group.MenteeIds,
        PointsOf(group.Score),
        TextsOf(group.Reasons),
        group.IsPinned,
        [.. group.MenteeIds.Where(notes.ContainsKey).Select(id => new RoundNote(id, notes[id]))]);

    private static RoundLeft LeftOf(string id, MemberRole role, Unmatched unmatched, Func<string, string?> nameOf) =>
        new(id, role, unmatched.Kind, unmatched.Why.In(Languages.English, nameOf), [.. unmatched.Changes.Select(change => change.In(Languages.English, nameOf))]);

    private static IReadOnlyList<string> TextsOf(IEnumerable<Reason> reasons) => [.. reasons.Select(reason => reason.Text.ToString())];
}
