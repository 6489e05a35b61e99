using ServerlessMentoring.App.Links;
using ServerlessMentoring.App.Matching.Api;
using ServerlessMentoring.App.Matching.Rounds;
using ServerlessMentoring.App.Owners;
using ServerlessMentoring.App.People;
using ServerlessMentoring.App.Programs;
using ServerlessMentoring.Core.Matching;
using ServerlessMentoring.Core.Matching.Rounds;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Pages.Owners;

namespace ServerlessMentoring.App.Matching.Pages;

/// <summary>Fills the owner's page of a round.</summary>
public sealed class RoundPages(RoundStore rounds, RoundCommits commits, RoundWhys whys, PersonStore people, LinkAddresses addresses)
{
    // A page that a browser still draws at once; the API has no such limit.
    private const int MostShown = 300;
    private const int MostToChoose = 500;
    private const string OpeningNotProven =
        "There are too many ways to choose groups to try them all: that no other choice places more people is not proven. For these groups, nobody could be placed better.";

    /// <summary>The page of a round.</summary>
    /// <param name="program">Its program.</param>
    /// <param name="round">The round.</param>
    /// <param name="mentorId">A mentor asked about; null for none.</param>
    /// <param name="menteeId">Somebody asked about; null for nobody.</param>
    /// <param name="cancellation">Gives up the wait.</param>
    public async Task<RoundPage> OfAsync(
        StoredProgram program, StoredRound round, string? mentorId, string? menteeId, CancellationToken cancellation = default)
    {
        var content = await rounds.ReadAsync(round, cancellation);
        var (result, all) = (content.Result, content.Result.Matches.ToList());
        var shown = all.Take(MostShown).ToList();
        var (away, left) = (LeftIn(result).Where(IsAway).ToList(), LeftIn(result).Where(each => !IsAway(each)).ToList());
        var nameOf = await NamesAsync(content, shown, left.Take(MostShown).Concat(away.Take(MostShown)), cancellation);
        var address = addresses.Api(OwnerPaths.Round(round.ProgramId, round.Id));
        var rows = RowsOf(shown, content.Notes, await StartsAsync(round, cancellation), nameOf);
        return new RoundPage
        {
            ProgramName = program.Document.Name,
            TimeZone = program.Document.TimeZone,
            DashboardUrl = addresses.Api(OwnerPaths.Dashboard(round.ProgramId)),
            PageUrl = address,
            RunUrl = addresses.Api(OwnerPaths.RunMatches(round.ProgramId)),
            Once = Guid.NewGuid().ToString("N"),
            CreatedAt = round.CreatedAt,
            Stage = StageOf(round),
            Scope = round.Scope == MatchScope.Concerned ? "concerned" : "unmatched",
            Summary = [.. result.Header.Summary.Select(sentence => sentence.With(nameOf)), .. result.Header.Proof.IsOpeningProven ? [] : new[] { OpeningNotProven }],
            Matches = rows,
            MoreMatches = all.Count - shown.Count,
            Wishes = [.. WishesOf(content.Input, rows, nameOf)],
            Left = [.. left.Take(MostShown).Select(each => LeftOf(each, address, nameOf))],
            MoreLeft = Math.Max(0, left.Count - MostShown),
            Away = [.. away.Take(MostShown).Select(each => LeftOf(each, address, nameOf))],
            MoreAway = Math.Max(0, away.Count - MostShown),
            Fairness = [.. result.Fairness.Groups.Take(MostShown).Select(FairnessWords.RowOf)],
            MoreFairness = Math.Max(0, result.Fairness.Groups.Count - MostShown),
            FairnessUrl = addresses.Api($"programs/{round.ProgramId}/matches/{round.Id}/fairness") + "?format=csv",
            Mentors = ToChoose(MentorsIn(content.Input), nameOf),
            Mentees = ToChoose(content.Input.Mentees, nameOf),
            Why = await WhyAsync(round, mentorId, menteeId, cancellation),
        };
    }

    /// <summary>Where a round stands, in the page's words.</summary>
    public static RoundStage StageOf(StoredRound round) => round.Status switch
    {
        RoundStatus.Committed when round.Started == 0 => RoundStage.NothingStarted,
        RoundStatus.Committed => RoundStage.Started,
        RoundStatus.Committing => RoundStage.Starting,
        _ => RoundStage.Waiting,
    };

    private async Task<Dictionary<string, RoundStart>> StartsAsync(StoredRound round, CancellationToken cancellation) =>
        (await commits.ReadAsync(round, cancellation)).Starts
            .SelectMany(start => start.MenteeIds.Select(mentee => (mentee, start)))
            .GroupBy(each => each.mentee)
            .ToDictionary(each => each.Key, each => each.First().start);

    private async Task<Func<string, string?>> NamesAsync(
        RoundContent content, IEnumerable<RoundMatch> shown, IEnumerable<(string Id, MemberRole Role, Unmatched Why)> left, CancellationToken cancellation)
    {
        var input = content.Input;
        IEnumerable<string> ids =
        [
            .. shown.SelectMany(match => match.MentorIds.Concat(match.MenteeIds)),
            .. left.SelectMany(each => RoundPeople.In(each.Why).Append(each.Id)),
            .. content.Result.Header.Summary.SelectMany(RoundPeople.In),
            .. input.Pinned.Concat(input.Forbidden).SelectMany(pair => new[] { pair.MentorId, pair.MenteeId }),
            .. input.Mentors.Count <= MostToChoose ? input.Mentors.Select(person => person.Id) : [],
            .. input.Mentees.Count <= MostToChoose ? input.Mentees.Select(person => person.Id) : [],
        ];
        var known = await people.GetAsync(ids, cancellation);
        return id => known.GetValueOrDefault(id)?.DisplayName;
    }

    private List<RoundMatchRow> RowsOf(
        IEnumerable<RoundMatch> matches, IReadOnlyList<RoundNote> notes, Dictionary<string, RoundStart> starts, Func<string, string?> nameOf)
    {
        var words = notes.GroupBy(note => note.MenteeId).ToDictionary(about => about.Key, about => about.Last().Note);
        return [.. matches.Select(match => RowOf(match))];

        RoundMatchRow RowOf(RoundMatch match)
        {
            var start = match.MenteeIds.Select(starts.GetValueOrDefault).FirstOrDefault(each => each is not null);
            var noteFor = match.MenteeIds.FirstOrDefault(words.ContainsKey) ?? match.MenteeIds[0];
            return new RoundMatchRow
            {
                Mentors = [.. match.MentorIds.Select(id => nameOf(id) ?? id)],
                Mentees = [.. match.MenteeIds.Select(id => nameOf(id) ?? id)],
                Points = RoundAnswers.PointsOf(match.Score),
                Reasons = [.. match.Reasons.Select(reason => reason.Text)],
                Pinned = match.IsPinned,
                Pair = match is { MentorIds: [var mentor], MenteeIds: [var mentee] } ? PairField.Of(mentor, mentee) : null,
                NoteFor = noteFor,
                Note = start is null ? words.GetValueOrDefault(noteFor) : NoteIn(start),
                RelationshipUrl = start is { IsStarted: true } ? addresses.Api(OwnerPaths.Relationship(start.RelationshipId)) : null,
                Refusal = start?.Why,
            };
        }
    }

    private static string? NoteIn(RoundStart start) => start.Reasons
        .Where(reason => reason.StartsWith(RoundStarts.NotePrefix, StringComparison.Ordinal))
        .Select(reason => reason[RoundStarts.NotePrefix.Length..])
        .FirstOrDefault();

    private static IEnumerable<RoundWishRow> WishesOf(RoundInput input, IReadOnlyList<RoundMatchRow> rows, Func<string, string?> nameOf)
    {
        var shown = rows.Select(row => row.Pair).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return input.Pinned.Where(pair => !shown.Contains(PairField.Of(pair.MentorId, pair.MenteeId))).Select(pair => Wish(pair, false))
            .Concat(input.Forbidden.Select(pair => Wish(pair, true)));

        RoundWishRow Wish(PersonPair pair, bool forbidden) => new(
            PairField.Of(pair.MentorId, pair.MenteeId), nameOf(pair.MentorId) ?? pair.MentorId, nameOf(pair.MenteeId) ?? pair.MenteeId, forbidden);
    }

    private static IEnumerable<(string Id, MemberRole Role, Unmatched Why)> LeftIn(RoundResult result) =>
    [
        .. result.Mentees.Where(row => row.Unmatched is not null).Select(row => (row.Id, MemberRole.Mentee, row.Unmatched!)),
        .. result.Mentors.Where(row => row.Unmatched is not null).Select(row => (row.Id, MemberRole.Mentor, row.Unmatched!)),
    ];

    // They were not looking: nothing would help, and nothing has to.
    private static bool IsAway((string Id, MemberRole Role, Unmatched Why) each) => each.Why.Kind == UnmatchedKind.NotAvailable;

    private static RoundLeftRow LeftOf((string Id, MemberRole Role, Unmatched Why) each, string address, Func<string, string?> nameOf) => new(
        nameOf(each.Id) ?? each.Id,
        each.Role,
        each.Why.Why.With(nameOf),
        [.. each.Why.Changes.Select(change => change.With(nameOf))],
        $"{address}?menteeId={Uri.EscapeDataString(each.Id)}#why");

    // In a peer group everybody may be the host.
    private static IReadOnlyList<Candidate> MentorsIn(RoundInput input) => input.Mentors.Count > 0 ? input.Mentors : input.Mentees;

    private static IReadOnlyList<RoundPerson> ToChoose(IReadOnlyList<Candidate> candidates, Func<string, string?> nameOf) => candidates.Count > MostToChoose
        ? []
        : [.. candidates.Select(person => new RoundPerson(person.Id, nameOf(person.Id) ?? person.Id)).OrderBy(person => person.Name, StringComparer.OrdinalIgnoreCase)];

    private async Task<RoundWhy?> WhyAsync(StoredRound round, string? mentorId, string? menteeId, CancellationToken cancellation)
    {
        if (menteeId is null)
        {
            return null;
        }

        var why = mentorId is null
            ? await whys.OfPersonAsync(round, menteeId, cancellation)
            : await whys.OfPairAsync(round, mentorId, menteeId, cancellation);
        return why is { IsProven: false } ? new RoundWhy(mentorId, menteeId, [RoundWhys.Changed])
            : why is null
            ? new RoundWhy(mentorId, menteeId, ["The round knows nothing to explain of them."])
            : new RoundWhy(
                mentorId,
                menteeId,
                [.. why.Sentences, .. (why.Changes ?? []).Select(change => change.Sentence)],
                why.Cost is not null && mentorId is not null ? PairField.Of(mentorId, menteeId) : null);
    }
}
