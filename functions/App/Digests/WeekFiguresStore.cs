using ServerlessMentoring.App.Storage;
using ServerlessMentoring.Core.Reports;

namespace ServerlessMentoring.App.Digests;

/// <summary>The weeks' figures, by program. The first that are kept of a week stay: all owners read the same.</summary>
public sealed class WeekFiguresStore(IDocumentStore store)
{
    internal static readonly Collection<WeekFigures> Collection = new("week-figures", StoreContainer.Programs)
    {
        Personal = new NoPersonalData("Counts of a program."),
    };

    /// <summary>The figures of a week; null when none are kept.</summary>
    public async Task<WeekFigures?> GetAsync(string programId, string week, CancellationToken cancellation = default) =>
        (await store.GetAsync(Collection, programId, week, cancellation))?.Value;

    /// <summary>Keeps figures unless the week has some.</summary>
    /// <returns>Those that are kept.</returns>
    public async Task<WeekFigures> KeepAsync(string programId, WeekFigures figures, CancellationToken cancellation = default)
    {
        await store.CreateAsync(Collection, programId, figures.Week, figures, cancellation);
        return await GetAsync(programId, figures.Week, cancellation) ?? figures;
    }
}
