using ServerlessMentoring.Core.Scheduling;

namespace ServerlessMentoring.App.Calendar.FreeBusy;

/// <summary>Knows nobody's calendar: where no calendar service is set up, only what was booked here counts.</summary>
public sealed class NoFreeBusy : IFreeBusy
{
    private static readonly Dictionary<string, IReadOnlyList<BusyTime>> Nobody = [];

    /// <inheritdoc />
    public Task<IReadOnlyDictionary<string, IReadOnlyList<BusyTime>>> BusyAsync(
        IReadOnlyCollection<string> addresses, DateTimeOffset from, DateTimeOffset to, CancellationToken cancellation = default) =>
        Task.FromResult<IReadOnlyDictionary<string, IReadOnlyList<BusyTime>>>(Nobody);
}
