using ServerlessMentoring.App.Enrollment;
using ServerlessMentoring.App.Matching.Blocking;
using ServerlessMentoring.App.People;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.Core.Enrollment;
using ServerlessMentoring.Core.Matching.Rounds;
using ServerlessMentoring.Core.People;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Matching.Rounds;

/// <summary>
/// Looks at a round's matches once more before they are started: a round may be days old. Who has left, was withdrawn, has found another match or
/// was blocked meanwhile is refused; a group goes on without them if it can.
/// </summary>
public sealed class RoundStarts(
    EnrollmentStore enrollments, PersonStore people, RelationshipProjection relationships, BlockedPairs blocked)
{
    /// <summary>What begins an owner's note among the reasons.</summary>
    public const string NotePrefix = "A note from the program's owner: ";

    // A start is kept in one row of the ledger, its reasons included.
    private const int MostNotes = 5;

    /// <summary>What there is to start, in the order of the round's matches.</summary>
    /// <param name="round">The round.</param>
    /// <param name="result">What it decided.</param>
    /// <param name="program">The program as it stands.</param>
    /// <param name="notes">The owner's notes; of several about one mentee the last counts.</param>
    /// <param name="cancellation">Gives up the wait.</param>
    internal async Task<IReadOnlyList<RoundStart>> OfAsync(
        StoredRound round, RoundResult result, ProgramDocument program, IEnumerable<RoundNote> notes, CancellationToken cancellation = default)
    {
        var matches = result.Matches.ToList();
        var now = await NowAsync(program, matches, cancellation);
        var words = notes.GroupBy(note => note.MenteeId).ToDictionary(about => about.Key, about => about.Last().Note);
        return [.. matches.Select(match => StartOf(round, match, program, now, words))];
    }

    /// <summary>The request that starts a match.</summary>
    internal static StartRequest RequestOf(StoredRound round, RoundStart start) =>
        new(round.ProgramId, start.MentorIds, start.MenteeIds, start.Reasons, round.Id, OneEach: true);

    private static RoundStart StartOf(
        StoredRound round, RoundMatch match, ProgramDocument program, Standing now, Dictionary<string, string> notes)
    {
        var mentors = match.MentorIds.Where(id => now.WhyNotMentor(id) is null).ToList();
        var mentees = match.MenteeIds.Where(id => now.WhyNotMentee(id, mentors) is null).ToList();
        var why = program.Kind.IsGroup()
            ? WhyNotGroup(match, mentors.Count, mentees.Count, program.Matching.GroupSize.Min)
            : match.MentorIds.Select(now.WhyNotMentor).Concat(match.MenteeIds.Select(id => now.WhyNotMentee(id, match.MentorIds)))
                .FirstOrDefault(reason => reason is not null);
        var named = why is null ? match with { MentorIds = mentors, MenteeIds = mentees } : match;
        string[] reasons =
        [
            .. named.Reasons.Select(reason => reason.Text),
            .. named.MenteeIds.Select(id => notes.GetValueOrDefault(id)).OfType<string>().Take(MostNotes).Select(note => NotePrefix + note),
        ];
        var start = new RoundStart("", named.MentorIds, named.MenteeIds, reasons, why);
        return start with { RelationshipId = RelationshipId.Of(RequestOf(round, start)) };
    }

    // A group that was formed smaller than the program asks for may stay as small.
    private static string? WhyNotGroup(RoundMatch match, int mentors, int mentees, int least) =>
        mentors == 0 ? "None of its mentors can take part any more."
        : mentees < Math.Min(least, match.MenteeIds.Count) ? "Too few of its mentees can still take part."
        : null;

    private async Task<Standing> NowAsync(ProgramDocument program, IReadOnlyList<RoundMatch> matches, CancellationToken cancellation)
    {
        var enrolled = await enrollments.AllAsync(program.Id, cancellation)
            .Where(enrollment => enrollment.Status == EnrollmentStatus.Enrolled)
            .Select(enrollment => (enrollment.PersonId, enrollment.Role))
            .ToHashSetAsync(cancellationToken: cancellation);
        var rows = await relationships.AllAsync(program.Id, [], cancellation).ToListAsync(cancellation);
        return new Standing(
            program.Kind,
            enrolled,
            await people.GetAsync(matches.SelectMany(match => match.MentorIds.Concat(match.MenteeIds)), cancellation),
            RoundInputs.Taken(rows, program.Kind),
            [.. (await blocked.PairsAsync(program.Id, cancellation)).SelectMany(pair => new[] { (pair.MentorId, pair.MenteeId), (pair.MenteeId, pair.MentorId) })]);
    }

    /// <summary>How things stand at the moment of the commit.</summary>
    private sealed record Standing(
        ProgramKind Kind,
        HashSet<(string PersonId, MemberRole Role)> Enrolled,
        IReadOnlyDictionary<string, Person> People,
        HashSet<string> Taken,
        HashSet<(string, string)> Blocked)
    {
        public string? WhyNotMentor(string id) =>
            Kind == ProgramKind.PeerGroup ? WhyNotMentee(id, []) : WhyAbsent(id, MemberRole.Mentor);

        public string? WhyNotMentee(string id, IReadOnlyList<string> mentors) =>
            WhyAbsent(id, MemberRole.Mentee)
            ?? (Taken.Contains(id) ? "The mentee is in a running relationship of the program by now." : null)
            ?? (mentors.Any(mentor => Blocked.Contains((mentor, id))) ? "The two have been blocked meanwhile." : null);

        private string? WhyAbsent(string id, MemberRole role)
        {
            var word = role == MemberRole.Mentor ? "mentor" : "mentee";
            return !Enrolled.Contains((id, role)) ? $"The {word} is no longer enrolled."
                : !People.TryGetValue(id, out var person) || EnrollmentRules.IsGoing(person.Employment) ? $"The {word} has left or is about to."
                : null;
        }
    }
}
