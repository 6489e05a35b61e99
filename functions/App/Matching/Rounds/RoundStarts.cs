using ServerlessMentoring.App.Programs;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.Core.Matching.Rounds;
using ServerlessMentoring.Core.Matching.Texts;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.App.Matching.Rounds;

/// <summary>
/// Looks at a round's matches once more before they are started: a round may be days old. Everybody is gathered anew, and each pair judged by all rules
/// as things stand; a group goes on without those who cannot be in it any more, if it can.
/// </summary>
public sealed class RoundStarts(RoundInputs inputs)
{
    // How notes were kept when reasons still were English sentences.
    private const string EnglishPrefix = "A note from the program's owner: ";

    private static readonly string NoteKey = Remarks.Reason(nameof(ReasonTexts.OwnerNote)).Key;

    /// <summary>What there is to start, in the order of the round's matches.</summary>
    /// <param name="round">The round.</param>
    /// <param name="content">The round whole.</param>
    /// <param name="program">The program as it stands.</param>
    /// <param name="notes">The owner's notes; of several about one mentee the last counts, and an empty one takes those before it back.</param>
    /// <param name="cancellation">Gives up the wait.</param>
    internal async Task<IReadOnlyList<RoundStart>> OfAsync(
        StoredRound round, RoundContent content, StoredProgram program, IEnumerable<RoundNote> notes, CancellationToken cancellation = default)
    {
        var present = await inputs.ReadAsync(program, MatchScope.Unmatched, cancellation);
        var now = new CommitStanding(present.Everyone with { Pinned = content.Input.Pinned });
        var words = notes.GroupBy(note => note.MenteeId).ToDictionary(about => about.Key, about => about.Last().Note);
        return [.. content.Result.Matches.Select(match => StartOf(round, match, program, now, words))];
    }

    /// <summary>An owner's note among the reasons of a start; null for none.</summary>
    public static string? NoteIn(RoundStart start)
    {
        ArgumentNullException.ThrowIfNull(start);
        return start.Reasons.Select(NoteIn).FirstOrDefault(note => note is not null);
    }

    /// <summary>The request that starts a match.</summary>
    internal static StartRequest RequestOf(StoredRound round, RoundStart start) =>
        new(round.ProgramId, start.MentorIds, start.MenteeIds, start.Reasons, round.Id, OneEach: true);

    private static RoundStart StartOf(
        StoredRound round, RoundMatch match, StoredProgram program, CommitStanding now, Dictionary<string, string> notes)
    {
        var mentors = match.MentorIds.Where(id => now.WhyNotMentor(id) is null).ToList();
        var mentees = match.MenteeIds.Where(id => now.WhyNotMentee(id, mentors) is null).ToList();
        var why = program.Document.Kind.IsGroup()
            ? WhyNotGroup(match, mentors.Count, mentees.Count, program.Document.Matching.GroupSize.Min)
            : match.MentorIds.Select(now.WhyNotMentor).Concat(match.MenteeIds.Select(id => now.WhyNotMentee(id, match.MentorIds)))
                .FirstOrDefault(reason => reason is not null);
        var named = why is null ? match with { MentorIds = mentors, MenteeIds = mentees } : match;
        Remark[] reasons =
        [
            .. named.Reasons.Select(reason => reason.Text),
            .. named.MenteeIds.Select(id => notes.GetValueOrDefault(id)).Where(note => !string.IsNullOrEmpty(note))
                .Select(note => Remarks.Reason(nameof(ReasonTexts.OwnerNote), note!)),
        ];
        var start = new RoundStart("", named.MentorIds, named.MenteeIds, reasons, why);
        return start with { RelationshipId = RelationshipId.Of(RequestOf(round, start)) };
    }

    // A group that was formed smaller than the program asks for may stay as small.
    private static Remark? WhyNotGroup(RoundMatch match, int mentors, int mentees, int least) =>
        mentors == 0 ? Remarks.Round(nameof(RoundTexts.GoneMentors))
        : mentees < Math.Min(least, match.MenteeIds.Count) ? Remarks.Round(nameof(RoundTexts.TooFewMentees))
        : null;

    private static string? NoteIn(Remark reason) => reason switch
    {
        { Arguments: [string note] } when reason.Key == NoteKey => note,
        { Key.Length: 0, Arguments: [string words] } when words.StartsWith(EnglishPrefix, StringComparison.Ordinal) => words[EnglishPrefix.Length..],
        _ => null,
    };
}
