using ServerlessMentoring.App.Links;
using ServerlessMentoring.App.Matching.Api;
using ServerlessMentoring.App.Matching.Rounds;
using ServerlessMentoring.App.Owners;
using ServerlessMentoring.App.People;
using ServerlessMentoring.App.Programs;
using ServerlessMentoring.Core.Matching;
using ServerlessMentoring.Core.Matching.Rounds;
using ServerlessMentoring.Core.Matching.Texts;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Matching.Pages;

/// <summary>Fills the owner's page of a round.</summary>
public sealed class RoundPages(RoundStore rounds, RoundCommits commits, RoundWhys whys, PersonStore people, LinkAddresses addresses)
{
    // A page that a browser still draws at once; the API has no such limit.
    private const int MostShown = 300;
    private const int MostToChoose = 500;

    /// <summary>The page of a round.</summary>
    /// <param name="program">Its program.</param>
    /// <param name="round">The round.</param>
    /// <param name="question">What is asked; null for nothing.</param>
    /// <param name="typed">What the owner has ticked and typed; null for what the round has.</param>
    /// <param name="cancellation">Gives up the wait.</param>
    internal async Task<RoundPage> OfAsync(
        StoredProgram program, StoredRound round, RoundQuestion? question, RoundDraft? typed, CancellationToken cancellation = default)
    {
        var content = await rounds.ReadAsync(round, cancellation);
        var draft = typed ?? RoundDraft.Of(content);
        var (result, all) = (content.Result, content.Result.Matches.ToList());
        var shown = all.Take(MostShown).ToList();
        var (away, left) = (LeftIn(result).Where(IsAway).ToList(), LeftIn(result).Where(each => !IsAway(each)).ToList());
        var nameOf = await NamesAsync(content, draft, shown, left.Take(MostShown).Concat(away.Take(MostShown)), cancellation);
        var address = addresses.Api(OwnerPaths.Round(round.ProgramId, round.Id));
        var rows = RowsOf(shown, draft, await StartsAsync(round, cancellation), nameOf);
        return new RoundPage
        {
            ProgramName = program.Document.Name,
            TimeZone = program.Document.TimeZone,
            DashboardUrl = addresses.Api(OwnerPaths.Dashboard(round.ProgramId)),
            RoundsUrl = addresses.Api(OwnerPaths.RunMatches(round.ProgramId)),
            AskUrl = addresses.Api(OwnerPaths.AskOfRound(round.ProgramId, round.Id)),
            PageUrl = address,
            RunUrl = addresses.Api(OwnerPaths.RunMatches(round.ProgramId)),
            Once = Guid.NewGuid().ToString("N"),
            CreatedAt = round.CreatedAt,
            Stage = StageOf(round),
            Scope = round.Scope == MatchScope.Concerned ? "concerned" : "unmatched",
            Summary = [.. result.Header.Summary.Select(sentence => sentence.Named(nameOf)), .. result.Header.Proof.IsOpeningProven ? [] : new[] { Remarks.Round(nameof(RoundTexts.OpeningNotProven)) }],
            Matches = rows,
            MoreMatches = all.Count - shown.Count,
            Wishes = [.. WishesOf(content.Input, draft, rows, question, nameOf)],
            Left = [.. left.Take(MostShown).Select(each => LeftOf(each, nameOf))],
            MoreLeft = Math.Max(0, left.Count - MostShown),
            Away = [.. away.Take(MostShown).Select(each => LeftOf(each, nameOf))],
            MoreAway = Math.Max(0, away.Count - MostShown),
            Fairness = [.. result.Fairness.Groups.Take(MostShown)],
            MoreFairness = Math.Max(0, result.Fairness.Groups.Count - MostShown),
            FairnessUrl = addresses.Api($"programs/{round.ProgramId}/matches/{round.Id}/fairness") + "?format=csv",
            Mentors = ToChoose(MentorsIn(content.Input), nameOf),
            Mentees = ToChoose(content.Input.Mentees, nameOf),
            Why = await WhyAsync(round, draft, question, cancellation),
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
        RoundContent content, RoundDraft draft, IEnumerable<RoundMatch> shown, IEnumerable<(string Id, MemberRole Role, Unmatched Why)> left, CancellationToken cancellation)
    {
        var input = content.Input;
        IEnumerable<string> ids =
        [
            .. shown.SelectMany(match => match.MentorIds.Concat(match.MenteeIds)),
            .. left.SelectMany(each => RoundPeople.In(each.Why).Append(each.Id)),
            .. content.Result.Header.Summary.SelectMany(sentence => sentence.People),
            .. input.Pinned.Concat(input.Forbidden).Concat(draft.Pinned).Concat(draft.Forbidden).SelectMany(pair => new[] { pair.MentorId, pair.MenteeId }),
            .. input.Mentors.Count <= MostToChoose ? input.Mentors.Select(person => person.Id) : [],
            .. input.Mentees.Count <= MostToChoose ? input.Mentees.Select(person => person.Id) : [],
        ];
        var known = await people.GetAsync(ids, cancellation);
        return id => known.GetValueOrDefault(id)?.DisplayName;
    }

    private List<RoundMatchRow> RowsOf(
        IEnumerable<RoundMatch> matches, RoundDraft draft, Dictionary<string, RoundStart> starts, Func<string, string?> nameOf)
    {
        var words = draft.Notes.GroupBy(note => note.MenteeId).ToDictionary(about => about.Key, about => about.Last().Note);
        return [.. matches.Select(match => RowOf(match))];

        RoundMatchRow RowOf(RoundMatch match)
        {
            var start = match.MenteeIds.Select(starts.GetValueOrDefault).FirstOrDefault(each => each is not null);
            var noteFor = match.MenteeIds.FirstOrDefault(words.ContainsKey) ?? match.MenteeIds[0];
            var pair = match is { MentorIds: [var mentor], MenteeIds: [var mentee] } ? new PersonPair(mentor, mentee) : null;
            return new RoundMatchRow
            {
                Mentors = [.. match.MentorIds.Select(id => nameOf(id) ?? id)],
                Mentees = [.. match.MenteeIds.Select(id => nameOf(id) ?? id)],
                Points = RoundAnswers.PointsOf(match.Score),
                Reasons = [.. match.Reasons.Select(reason => reason.Text)],
                Pinned = match.IsPinned,
                Pair = pair is null ? null : PairField.Of(pair.MentorId, pair.MenteeId),
                IsKept = pair is not null && draft.Pinned.Contains(pair),
                IsForbidden = pair is not null && draft.Forbidden.Contains(pair),
                NoteFor = noteFor,
                Note = start is null ? words.GetValueOrDefault(noteFor) : RoundStarts.NoteIn(start),
                RelationshipUrl = start is { IsStarted: true } ? addresses.Api(OwnerPaths.Relationship(start.RelationshipId)) : null,
                Refusal = start?.Why,
            };
        }
    }

    // What the round was asked for, and what was ticked since, as far as no match and no answer on the page has the tick for it.
    private static IEnumerable<RoundWishRow> WishesOf(
        RoundInput input, RoundDraft draft, IReadOnlyList<RoundMatchRow> rows, RoundQuestion? question, Func<string, string?> nameOf)
    {
        var shown = rows.Select(row => row.Pair).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var asked = question is { MentorId: { } mentor } ? new PersonPair(mentor, question.MenteeId) : null;
        return input.Pinned.Union(draft.Pinned).Where(pair => !IsShown(pair) && (pair != asked || input.Pinned.Contains(pair))).Select(pair => Wish(pair, false, draft.Pinned))
            .Concat(input.Forbidden.Union(draft.Forbidden).Where(pair => !IsShown(pair)).Select(pair => Wish(pair, true, draft.Forbidden)));

        bool IsShown(PersonPair pair) => shown.Contains(PairField.Of(pair.MentorId, pair.MenteeId));

        RoundWishRow Wish(PersonPair pair, bool forbidden, IReadOnlySet<PersonPair> ticked) => new(
            PairField.Of(pair.MentorId, pair.MenteeId), nameOf(pair.MentorId) ?? pair.MentorId, nameOf(pair.MenteeId) ?? pair.MenteeId, forbidden, ticked.Contains(pair));
    }

    private static IEnumerable<(string Id, MemberRole Role, Unmatched Why)> LeftIn(RoundResult result) =>
    [
        .. result.Mentees.Where(row => row.Unmatched is not null).Select(row => (row.Id, MemberRole.Mentee, row.Unmatched!)),
        .. result.Mentors.Where(row => row.Unmatched is not null).Select(row => (row.Id, MemberRole.Mentor, row.Unmatched!)),
    ];

    // They were not looking: nothing would help, and nothing has to.
    private static bool IsAway((string Id, MemberRole Role, Unmatched Why) each) => each.Why.Kind == UnmatchedKind.NotAvailable;

    private static RoundLeftRow LeftOf((string Id, MemberRole Role, Unmatched Why) each, Func<string, string?> nameOf) => new(
        nameOf(each.Id) ?? each.Id,
        each.Role,
        each.Why.Why.Named(nameOf),
        [.. each.Why.Changes.Select(change => change.Named(nameOf))],
        each.Id);

    // In a peer group everybody may be the host.
    private static IReadOnlyList<Candidate> MentorsIn(RoundInput input) => input.Mentors.Count > 0 ? input.Mentors : input.Mentees;

    private static IReadOnlyList<RoundPerson> ToChoose(IReadOnlyList<Candidate> candidates, Func<string, string?> nameOf) => candidates.Count > MostToChoose
        ? []
        : [.. candidates.Select(person => new RoundPerson(person.Id, nameOf(person.Id) ?? person.Id)).OrderBy(person => person.Name, StringComparer.OrdinalIgnoreCase)];

    private async Task<RoundWhy?> WhyAsync(StoredRound round, RoundDraft draft, RoundQuestion? question, CancellationToken cancellation)
    {
        if (question is not var (mentorId, menteeId))
        {
            return null;
        }

        var why = mentorId is null
            ? await whys.OfPersonAsync(round, menteeId, cancellation)
            : await whys.OfPairAsync(round, mentorId, menteeId, cancellation);
        if (why is null or { IsProven: false })
        {
            return new(mentorId, menteeId, [Remarks.Round(why is null ? nameof(RoundTexts.NothingToExplain) : nameof(RoundTexts.Changed))]);
        }

        var pair = why.Cost is not null && mentorId is not null ? new PersonPair(mentorId, menteeId) : null;
        return new(
            mentorId,
            menteeId,
            [.. why.Said, .. (why.Changes ?? []).Select(change => change.Said)],
            pair is null ? null : PairField.Of(pair.MentorId, pair.MenteeId),
            pair is not null && draft.Pinned.Contains(pair));
    }
}
