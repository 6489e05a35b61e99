using ServerlessMentoring.App.Programs;

namespace ServerlessMentoring.App.Enrollment.Rules;

/// <summary>
/// The programs that enroll by rules. Every HR event asks for them, so they are remembered for some seconds; what this process puts is seen
/// at once, what another host puts within those seconds.
/// </summary>
public sealed class RuleBook(ProgramStore programs, TimeProvider clock)
{
    private static readonly TimeSpan Freshness = TimeSpan.FromSeconds(5);

    private volatile Page? _page;

    /// <summary>Those programs, as they stand.</summary>
    public async ValueTask<IReadOnlyList<StoredProgram>> ProgramsAsync(CancellationToken cancellation = default)
    {
        var (now, changes) = (clock.GetUtcNow(), programs.Changes);
        if (_page is { } page && page.Changes == changes && now - page.ReadAt < Freshness && now >= page.ReadAt)
        {
            return page.Programs;
        }

        var found = new List<StoredProgram>();
        await foreach (var program in programs.AllAsync(cancellation))
        {
            if (program.Document.Enrollment.Count > 0)
            {
                found.Add(program);
            }
        }

        _page = new Page(now, changes, found);
        return found;
    }

    private sealed record Page(DateTimeOffset ReadAt, int Changes, IReadOnlyList<StoredProgram> Programs);
}
