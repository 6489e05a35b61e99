using ServerlessMentoring.App.Notebook;
using ServerlessMentoring.App.People;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.Core.People;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Relationships.Signals;
using ServerlessMentoring.Core.Reports;

namespace ServerlessMentoring.App.Recognition;

/// <summary>
/// Finds the testimonials that may be published. Consent is asked for each time: it belongs to the last feedback that the relationship has
/// taken, a newer one that waits in the inbox can only take it back, and so can its writer afterwards.
/// </summary>
public sealed class Testimonials(RelationshipProjection relationships, IInbox inbox, ConfidentialNotes notes, PersonStore people)
{
    private const int AtATime = 8;

    /// <summary>Those that were written in a month, the newest first.</summary>
    /// <param name="rows">The program's relationships.</param>
    /// <param name="month">The month.</param>
    /// <param name="timeZone">The program's IANA zone.</param>
    /// <param name="cancellation">Gives up the wait.</param>
    public async Task<IReadOnlyList<Testimonial>> OfAsync(
        IEnumerable<ReportRow> rows, RecognitionMonth month, string timeZone, CancellationToken cancellation = default)
    {
        var found = await OfAsync(rows.Where(row => MayHaveOne(row, month, timeZone)).Select(row => row.Id), cancellation);
        return [.. found.Where(testimonial => month.Has(testimonial.At, timeZone))];
    }

    /// <summary>Those of some relationships, the newest first.</summary>
    public async Task<IReadOnlyList<Testimonial>> OfAsync(IEnumerable<string> ids, CancellationToken cancellation = default)
    {
        var found = new List<Testimonial>();
        foreach (var some in ids.Distinct().Chunk(AtATime))
        {
            var each = await Task.WhenAll(some.Select(id => OfAsync(id, cancellation)));
            found.AddRange(each.SelectMany(testimonials => testimonials));
        }

        return [.. found.OrderByDescending(testimonial => testimonial.At).ThenBy(testimonial => testimonial.RelationshipId, StringComparer.Ordinal)];
    }

    private static bool MayHaveOne(ReportRow row, RecognitionMonth month, string timeZone) =>
        row.Facts.Testimonials > 0 && !(row.Facts.EndedAt is { } ended && ended < LocalStart(month, timeZone));

    private static DateTimeOffset LocalStart(RecognitionMonth month, string timeZone) =>
        Core.Scheduling.LocalTimes.At(month.FirstDay, TimeOnly.MinValue, timeZone);

    private async Task<IReadOnlyList<Testimonial>> OfAsync(string id, CancellationToken cancellation)
    {
        if (await relationships.GetAsync(id, cancellation) is not { State: { } state })
        {
            return [];
        }

        var given = (await inbox.ListAsync(id, cancellation)).Where(entry => entry.Signal is GiveFeedback).ToList();
        var known = await people.GetAsync(state.Members.Select(member => member.Id), cancellation);
        var found = new List<Testimonial>();
        foreach (var member in state.Members.Where(member => member.Feedback is { Testimonial: true, Publish: true }))
        {
            if (NoteOf(member.Id, given) is { } noteRef
                && await notes.GetAsync(id, noteRef, cancellation) is { Text: { } text, WithdrawnAt: null } note
                && note.PersonId == member.Id)
            {
                found.Add(new Testimonial(id, member.Id, NameOf(member.Id, known), member.Role, Others(state, member, known), text, note.At));
            }
        }

        return found;
    }

    /// <summary>The note of the feedback that counts; null when a newer one says that it is not to be published.</summary>
    private static string? NoteOf(string personId, List<InboxEntry> given)
    {
        var own = given.Where(entry => entry.Signal.PersonId == personId).ToList();
        var taken = own.FindLastIndex(entry => entry.Result?.Fate == SignalFate.Applied);
        return taken < 0 || own.Skip(taken).Any(entry => entry is { Signal: GiveFeedback { Publish: false } })
            ? null
            : ((GiveFeedback)own[taken].Signal).NoteRef;
    }

    private static IReadOnlyList<string> Others(RelationshipState state, Member writer, IReadOnlyDictionary<string, Person> known) =>
        [.. state.Members.Where(member => member.Role != writer.Role).Select(member => NameOf(member.Id, known))];

    private static string NameOf(string id, IReadOnlyDictionary<string, Person> known) =>
        known.TryGetValue(id, out var person) ? person.DisplayName : id;
}
