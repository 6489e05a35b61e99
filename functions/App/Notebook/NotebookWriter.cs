using ServerlessMentoring.App.Actions;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.Core.Actions;
using ServerlessMentoring.Core.Notebook;

namespace ServerlessMentoring.App.Notebook;

/// <summary>Writes into notebooks what answers say. Writing the same answer again leaves the same behind.</summary>
public sealed class NotebookWriter(NotebookStore notebooks, NotebookTallies tallies)
{
    /// <summary>The agreed goals: one shared set, the newest words count.</summary>
    public async Task WriteGoalsAsync(Visit visit, IReadOnlyList<string> goals, CancellationToken cancellation = default)
    {
        await notebooks.ReplaceAsync(
            visit.State.Id,
            NoteIds.Goals,
            [.. goals.Select((goal, index) => Entry(visit, NoteIds.Goal(index + 1), NoteKind.Goal, goal))],
            cancellation);
        await CountAsync(visit, cancellation);
    }

    /// <summary>The agreed goals, in their order; empty when none are written.</summary>
    public async Task<IReadOnlyList<string>> GoalsAsync(string relationshipId, CancellationToken cancellation = default) =>
    [
        .. (await notebooks.ListAsync(relationshipId, cancellation))
            .Where(entry => entry.Id.StartsWith(NoteIds.Goals, StringComparison.Ordinal))
            .OrderBy(entry => entry.Id, StringComparer.Ordinal)
            .Select(entry => entry.Text),
    ];

    /// <summary>What a person wrote down of a session: done agenda points are ticked off, the rest is added.</summary>
    public async Task WriteLogAsync(Visit visit, string sessionId, LogSessionForm form, CancellationToken cancellation = default)
    {
        var prefix = NoteIds.Log(sessionId, visit.Person.Id);
        var entries = await notebooks.ListAsync(visit.State.Id, cancellation);
        var unplanned = new List<string>();
        foreach (var point in form.AgendaDone)
        {
            var noted = entries.FirstOrDefault(entry =>
                entry.Kind == NoteKind.Agenda && entry.Text == point && !entry.Id.StartsWith(prefix, StringComparison.Ordinal));
            if (noted is null)
            {
                unplanned.Add(point);
                continue;
            }

            await notebooks.UpdateAsync(visit.State.Id, noted.Id, before => before is { Done: not true } ? before with { Done = true } : before, cancellation);
        }

        var earlier = entries.ToDictionary(entry => entry.Id, StringComparer.Ordinal);
        IEnumerable<NotebookEntry> steps = form.Steps.Select((step, index) =>
            Step(visit, earlier, NoteIds.Line(prefix, NoteKind.Action, index + 1), step));
        IEnumerable<NotebookEntry> lines =
        [
            .. unplanned.Select((text, index) => Entry(visit, NoteIds.Line(prefix, NoteKind.Agenda, index + 1), NoteKind.Agenda, text) with { Done = true }),
            .. form.ActionItems.Select((text, index) =>
                Entry(visit, NoteIds.Line(prefix, NoteKind.Action, form.Steps.Count + index + 1), NoteKind.Action, text) with { Done = false }),
            .. form.Learnings.Select((text, index) => Entry(visit, NoteIds.Line(prefix, NoteKind.Learning, index + 1), NoteKind.Learning, text)),
        ];
        await notebooks.ReplaceAsync(visit.State.Id, prefix, [.. steps, .. lines.Select(line => Keep(earlier, line))], cancellation);
        await CountAsync(visit, cancellation);
    }

    /// <summary>An entry by itself. The same kind and words are the same entry: what is said of it anew takes the place of what was said before.</summary>
    public async Task WriteAsync(Visit visit, NoteForm form, CancellationToken cancellation = default)
    {
        var same = (await notebooks.ListAsync(visit.State.Id, cancellation))
            .FirstOrDefault(entry => entry.Kind == form.Kind && entry.Text == form.Text);
        var id = same?.Id ?? NoteIds.Own(form.Kind, form.Text);
        await notebooks.UpdateAsync(
            visit.State.Id,
            id,
            before => Said(before ?? Entry(visit, id, form.Kind, form.Text), form),
            cancellation);
        await CountAsync(visit, cancellation);
    }

    /// <summary>
    /// Says something new of an entry that is there. Its words change only for whoever wrote them, and never those of the agreed goals, which
    /// the mentor has confirmed; all else is everyone's.
    /// </summary>
    /// <returns>The entry as it was before; null when there is none of that id.</returns>
    public async Task<NotebookEntry?> ChangeAsync(Visit visit, NoteForm form, CancellationToken cancellation = default)
    {
        NotebookEntry? found = null;
        await notebooks.UpdateAsync(
            visit.State.Id,
            form.EntryId!,
            before =>
            {
                found = before;
                return before is null ? null : Changed(before, form, MayRewrite(visit, before));
            },
            cancellation);
        if (found is not null)
        {
            await CountAsync(visit, cancellation);
        }

        return found;
    }

    /// <summary>Whether this person may change an entry's words.</summary>
    public static bool MayRewrite(Visit visit, NotebookEntry entry) =>
        entry.CreatedBy == visit.Person.Id && !entry.Id.StartsWith(NoteIds.Goals, StringComparison.Ordinal);

    private Task CountAsync(Visit visit, CancellationToken cancellation) =>
        tallies.CountAsync(visit.State.ProgramId, visit.State.Id, cancellation);

    private static NotebookEntry Said(NotebookEntry entry, NoteForm form) => entry with
    {
        OwnerId = form.OwnerId ?? entry.OwnerId,
        DueOn = form.DueOn ?? entry.DueOn,
        Done = form.Done ?? entry.Done,
    };

    private static NotebookEntry Changed(NotebookEntry entry, NoteForm form, bool rewrites) => entry with
    {
        Text = rewrites && form.Text.Length > 0 ? form.Text : entry.Text,
        OwnerId = form.SaysOwner ? form.OwnerId : entry.OwnerId,
        DueOn = form.SaysDue ? form.DueOn : entry.DueOn,
        Done = form.Done ?? entry.Done,
    };

    // Who and by when are said in the row; whether it is done was said elsewhere, and stays for the same words.
    private static NotebookEntry Step(Visit visit, Dictionary<string, NotebookEntry> earlier, string id, NextStep step)
    {
        var before = earlier.GetValueOrDefault(id) is { } same && same.Text == step.Text ? same : Entry(visit, id, NoteKind.Action, step.Text) with { Done = false };
        return before with { OwnerId = step.OwnerId, DueOn = step.DueOn };
    }

    // A line that is sent again keeps what was said of it since: who takes it on, by when, and whether it is done.
    private static NotebookEntry Keep(Dictionary<string, NotebookEntry> earlier, NotebookEntry line) =>
        earlier.TryGetValue(line.Id, out var before) && before.Text == line.Text ? before : line;

    private static NotebookEntry Entry(Visit visit, string id, NoteKind kind, string text) => new()
    {
        Id = id,
        RelationshipId = RelationshipId.GuidOf(visit.State.Id) ?? Guid.Empty,
        Kind = kind,
        Text = text,
        CreatedBy = visit.Person.Id,
        CreatedAt = visit.Now,
    };
}
