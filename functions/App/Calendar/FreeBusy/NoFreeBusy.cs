using ServerlessMentoring.Core.Scheduling;

namespace ServerlessMentoring.App.Calendar.FreeBusy;

/// <summary>Knows nobody's calendar: where no calendar service is set up, only what was booked here counts.</summary>
public sealed class NoFreeBusy : IFreeBusy
{
    private static readonly Dictionary<string, IReadOnlyList<BusyTime>> Nobody = [];

    public Task<IReadOnlyDictionary<string, IReadOnlyList<BusyTime>>> BusyAsync(
        IReadOnlyCollection<string> addresses, DateTimeOffset from, DateTimeOffset to, CancellationToken cancellation = default) =>
        Task.FromResult<IReadOnlyDictionary<string, IReadOnlyList<BusyTime>>>(Nobody);
}

/// <summary>When people are busy, as their own calendars say: that and nothing else of what is in them.</summary>
public interface IFreeBusy
{
    /// <summary>
    /// The busy times of several people. It answers soon, and never fails because a calendar cannot be read: whoever is missing
    /// in the answer is unknown, which is not the same as free.
    /// </summary>
    /// <param name="addresses">Whose, by e-mail address; case does not matter.</param>
    /// <param name="from">The start of the window; UTC.</param>
    /// <param name="to">The end of the window, less than 62 days later; UTC.</param>
    /// <param name="cancellation">Gives up the wait.</param>
    /// <returns>By address, for those who are known; an empty list is somebody who is free.</returns>
    Task<IReadOnlyDictionary<string, IReadOnlyList<BusyTime>>> BusyAsync(
        IReadOnlyCollection<string> addresses, DateTimeOffset from, DateTimeOffset to, CancellationToken cancellation = default);
}
