using ServerlessMentoring.App.Actions;
using ServerlessMentoring.App.DataProtection;
using ServerlessMentoring.App.Notebook;

namespace ServerlessMentoring.App.Me;

/// <summary>Makes a person's copy of all that is kept about them.</summary>
public sealed class MyCopies(MyRelationships mine, NotebookStore notebooks, ConfidentialNotes notes, PersonFiles files)
{
    /// <summary>The copy of the person whose link this is.</summary>
    public async Task<MyCopy> OfAsync(Visit visit, CancellationToken cancellation = default)
    {
        var relationships = new List<MyRelationshipCopy>();
        foreach (var relationship in await mine.OfAsync(visit, cancellation))
        {
            relationships.Add(await CopyAsync(relationship, cancellation));
        }

        return new MyCopy
        {
            At = visit.Now,
            Id = visit.Person.Id,
            Profile = visit.Person.Profile,
            Own = visit.Person.Own,
            Employment = visit.Person.Employment,
            Unsubscribed = visit.Person.Unsubscribed,
            Relationships = relationships,
            Rooms = await files.CollectAsync(visit.Person.Id, cancellation),
        };
    }

    private async Task<MyRelationshipCopy> CopyAsync(Visit visit, CancellationToken cancellation)
    {
        var state = visit.State;
        var words = new List<MyWords>();
        await foreach (var note in notes.AllAsync(state.Id, cancellation))
        {
            if (note.PersonId == visit.Person.Id)
            {
                words.Add(new MyWords(note.Id, note.Text, note.Answers, note.At));
            }
        }

        return new MyRelationshipCopy
        {
            Id = state.Id,
            ProgramId = state.ProgramId,
            ProgramName = visit.ProgramName,
            Role = visit.Me.Role,
            With = [.. state.Members.Where(member => member.Id != visit.Person.Id).Select(member => visit.NameOf(member.Id))],
            Reasons = [.. visit.Relationship!.Reasons.Select(reason => reason.ToString())],
            Phase = state.Phase,
            Outcome = state.Outcome,
            CreatedAt = state.CreatedAt,
            EndedAt = state.EndedAt,
            Notebook = await notebooks.ListAsync(state.Id, cancellation),
            Answers = [.. visit.Sent.Select(entry => entry.Signal)],
            Words = [.. words.OrderBy(word => word.At)],
        };
    }
}
