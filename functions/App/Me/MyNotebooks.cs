using ServerlessMentoring.App.Actions;
using ServerlessMentoring.App.Links;
using ServerlessMentoring.App.Notebook;
using ServerlessMentoring.Core.Links;
using ServerlessMentoring.Core.Notebook;

namespace ServerlessMentoring.App.Me;

/// <summary>Notebooks as their members see them: the newest of each part, and one part page by page.</summary>
public sealed class MyNotebooks(NotebookStore notebooks, PersonLinks links)
{
    private const int PerPage = 20;

    /// <summary>A notebook in short. What is open comes before what is done, the newest of each first.</summary>
    /// <param name="visit">Whose link, about what.</param>
    /// <param name="lines">How many lines of each part.</param>
    /// <param name="back">What its forms send so that the reader finds back; null for nothing.</param>
    /// <param name="cancellation">Gives up the wait.</param>
    public async Task<MyNotebook> OfAsync(Visit visit, int lines, string? back, CancellationToken cancellation = default)
    {
        var parts = (await notebooks.ListAsync(visit.State.Id, cancellation)).ToLookup(entry => PartOf(entry.Kind));
        NotebookList Part(NotebookKind kind) => ListOf(visit, parts[kind], lines);
        return Bare(visit, back) with
        {
            Goals = Part(NotebookKind.Goal),
            Agenda = Part(NotebookKind.Agenda),
            Actions = Part(NotebookKind.Action),
            Learnings = Part(NotebookKind.Learning),
        };
    }

    /// <summary>What is open of a notebook: points to talk about, and steps left from before.</summary>
    public async Task<MyNotebook> OpenOfAsync(Visit visit, int lines, string back, CancellationToken cancellation = default)
    {
        var open = (await notebooks.ListAsync(visit.State.Id, cancellation)).Where(entry => entry.Done != true).ToLookup(entry => entry.Kind);
        return Bare(visit, back) with
        {
            Agenda = ListOf(visit, open[NoteKind.Agenda], lines),
            Actions = ListOf(visit, open[NoteKind.Action], lines),
        };
    }

    /// <summary>One part of a notebook, 20 entries a page.</summary>
    /// <param name="visit">Whose link, about what.</param>
    /// <param name="kind">Which part.</param>
    /// <param name="page">Which page, from 1; beyond the last it is the last.</param>
    /// <param name="meUrl">Link to the person's own page.</param>
    /// <param name="cancellation">Gives up the wait.</param>
    public async Task<MyNotebookPage> PageAsync(
        Visit visit, NotebookKind kind, int page, string meUrl, CancellationToken cancellation = default)
    {
        var parts = (await notebooks.ListAsync(visit.State.Id, cancellation)).ToLookup(entry => PartOf(entry.Kind));
        var all = Sorted(parts[kind]);
        var pages = Math.Max(1, (all.Count + PerPage - 1) / PerPage);
        var shown = Math.Clamp(page, 1, pages);
        return new MyNotebookPage
        {
            Language = visit.Language,
            ProgramName = visit.ProgramName,
            OtherNames = Cards.OtherNames(visit),
            Kind = kind,
            Counts = parts.ToDictionary(part => part.Key, part => part.Count()),
            Lines = [.. all.Skip((shown - 1) * PerPage).Take(PerPage).Select(entry => Line(visit, entry))],
            Page = shown,
            Pages = pages,
            Notebook = Bare(visit, WaysOn.Notebook),
            MeUrl = meUrl,
        };
    }

    private MyNotebook Bare(Visit visit, string? back) => new()
    {
        NoteUrl = PersonLinks.PathOf(links.About(visit.Person, visit.State.Id, LinkPurpose.Note, null, visit.Claims.ExpiresAt)),
        Once = ActDesk.FreshOnce(),
        Url = $"{links.Me(visit.Person, visit.Claims.ExpiresAt)}/notebook/{visit.State.Id}",
        Back = back,
        Owners = Cards.OwnersOf(visit),
    };

    private static NotebookList ListOf(Visit visit, IEnumerable<NotebookEntry> entries, int lines)
    {
        var sorted = Sorted(entries);
        return new NotebookList([.. sorted.Take(lines).Select(entry => Line(visit, entry))], sorted.Count);
    }

    private static List<NotebookEntry> Sorted(IEnumerable<NotebookEntry> entries) =>
        [.. entries.OrderBy(entry => entry.Done == true).ThenByDescending(entry => entry.CreatedAt).ThenBy(entry => entry.Id, StringComparer.Ordinal)];

    private static NotebookLine Line(Visit visit, NotebookEntry entry) =>
        new(entry.Text, entry.OwnerId is { } owner ? visit.NameOf(owner) : null, entry.DueOn, entry.Done == true, entry.Id);

    private static NotebookKind PartOf(NoteKind kind) => kind switch
    {
        NoteKind.Goal => NotebookKind.Goal,
        NoteKind.Agenda => NotebookKind.Agenda,
        NoteKind.Action => NotebookKind.Action,
        _ => NotebookKind.Learning,
    };
}
