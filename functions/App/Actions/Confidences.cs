using ServerlessMentoring.App.Notebook;
using ServerlessMentoring.Core.Relationships.Signals;

namespace ServerlessMentoring.App.Actions;

/// <summary>Keeps the words that go with an answer, for the program's owners alone.</summary>
public sealed class Confidences(ConfidentialNotes notes)
{
    /// <summary>The reference that a signal carries: the note has the signal's id; null when there is nothing to keep.</summary>
    public static string? RefOf(string signalId, string? text, IReadOnlyDictionary<string, string>? answers = null) =>
        text is not null || answers is { Count: > 0 } ? signalId : null;

    /// <summary>Keeps a text and answers to a program's own questions, if there are any.</summary>
    public Task SaveAsync(
        Visit visit,
        Signal signal,
        string? text,
        IReadOnlyDictionary<string, string>? answers = null,
        CancellationToken cancellation = default) =>
        RefOf(signal.Id, text, answers) is not { } id
            ? Task.CompletedTask
            : notes.SaveAsync(
                new ConfidentialNote
                {
                    Id = id,
                    RelationshipId = visit.State.Id,
                    PersonId = visit.Person.Id,
                    Kind = signal.Kind,
                    Readers = NoteReaders.Owner,
                    Text = text,
                    Answers = answers ?? new Dictionary<string, string>(),
                    At = visit.Now,
                },
                cancellation);

    /// <summary>The person's own words again, to change them; null when there are none.</summary>
    public async Task<ConfidentialNote?> OwnAsync(Visit visit, string? noteRef, CancellationToken cancellation = default) =>
        noteRef is not null && await notes.GetAsync(visit.State.Id, noteRef, cancellation) is { } note && note.PersonId == visit.Person.Id
            ? note
            : null;
}
