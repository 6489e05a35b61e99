using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ServerlessMentoring.App.Storage;

namespace ServerlessMentoring.App.Due;

/// <summary>Something the app does again and again by itself, and that knows when it is next worth a look: weekly mails, rounds, forgetting.</summary>
public interface IDuty
{
    /// <summary>The name under which it stands on the list: a word in camelCase.</summary>
    string Name { get; }

    /// <summary>Whether a change of a program is a reason to look at once.</summary>
    bool FollowsPrograms => true;

    /// <summary>Does what is due. Doing it twice changes nothing.</summary>
    /// <returns>When to look again: at the latest when something may next be due, UTC. Earlier does no harm.</returns>
    Task<DateTimeOffset> RunAsync(DurableTaskClient client, CancellationToken cancellation);
}

/// <summary>When duties come round again.</summary>
public static class DutyTimes
{
    /// <summary>For a duty that waits for a change of a program, or for nothing: a look now and then makes sure.</summary>
    public static DateTimeOffset InAWeek(DateTimeOffset now) => now.AddDays(7);

    public static DateTimeOffset Earlier(DateTimeOffset one, DateTimeOffset other) => one < other ? one : other;

    /// <summary>The next full hour.</summary>
    public static DateTimeOffset NextHour(DateTimeOffset now) => now.AddHours(1).AddTicks(-(now.Ticks % TimeSpan.TicksPerHour));

    /// <summary>The next day's time after a moment, UTC.</summary>
    public static DateTimeOffset NextDaily(DateTimeOffset now, TimeOnly at)
    {
        var today = new DateTimeOffset(DateOnly.FromDateTime(now.UtcDateTime), at, TimeSpan.Zero);
        return today > now ? today : today.AddDays(1);
    }
}

/// <summary>When a duty is next looked at.</summary>
/// <param name="Name">The duty's name.</param>
/// <param name="FollowsPrograms">As <see cref="IDuty.FollowsPrograms"/>.</param>
public sealed record DutyEntry(string Name, bool FollowsPrograms) : DueEntry, IDueKind
{
    public static string Kind => "duty";

    public static PersonalData Personal { get; } = new NoPersonalData("Names what the app does by itself.");

    public override string Key() => Name;
}

/// <summary>The duties that are on the list, so that a host sees by one read that none is missing.</summary>
/// <param name="Names">Their names.</param>
public sealed record DutyRoll(string Names) : DueEntry, IDueKind
{
    public const string OnlyKey = "all";

    public static string Kind => "dutyRoll";

    public static PersonalData Personal => DutyEntry.Personal;

    public override string Key() => OnlyKey;
}

/// <summary>Puts the duties on the list, and has them looked at earlier when there is a reason.</summary>
public sealed class Duties(DueList list, IServiceProvider services, TimeProvider clock)
{
    // Longer than it takes to write down what is announced.
    private static readonly TimeSpan Soon = TimeSpan.FromMinutes(1);

    private bool _ensured;

    /// <summary>Puts those on the list that are missing. Costs one read in the life of a host.</summary>
    public async Task EnsureAsync(CancellationToken cancellation)
    {
        if (_ensured)
        {
            return;
        }

        // Not asked for with this class: what a duty uses may itself ring.
        var duties = services.GetServices<IDuty>().OrderBy(duty => duty.Name, StringComparer.Ordinal).ToList();
        var names = string.Join(' ', duties.Select(duty => duty.Name));
        if ((await list.GetAsync<DutyRoll>(DutyRoll.OnlyKey, cancellation))?.Names != names)
        {
            foreach (var duty in duties)
            {
                await list.AddAsync(new DutyEntry(duty.Name, duty.FollowsPrograms) { DueAt = clock.GetUtcNow() }, cancellation);
            }

            await list.SetAsync(new DutyRoll(names), cancellation);
        }

        _ensured = true;
    }

    /// <summary>
    /// Has duties looked at in a minute. Called before the change that is the reason is written, so that a crash in between costs a look, and nothing
    /// is overlooked.
    /// </summary>
    /// <param name="name">One duty; null for all that follow programs.</param>
    /// <param name="cancellation">Gives up the wait.</param>
    public async Task RingAsync(string? name = null, CancellationToken cancellation = default)
    {
        var at = clock.GetUtcNow() + Soon;
        await foreach (var entry in list.AllAsync<DutyEntry>(cancellation))
        {
            if (name is null ? entry.FollowsPrograms : entry.Name == name)
            {
                await list.UpdateAsync<DutyEntry>(entry.Name, before => before is null || before.DueAt <= at ? before : before with { DueAt = at }, cancellation);
            }
        }
    }
}

/// <summary>Has each duty done when its time has come.</summary>
internal sealed class DutyHandler(
    DueList list, IEnumerable<IDuty> duties, DueMetrics metrics, TimeProvider clock, ILogger<DutyHandler> logger) : DueHandler<DutyEntry>(list, metrics, clock, logger)
{
    private readonly Dictionary<string, IDuty> _duties = duties.ToDictionary(duty => duty.Name);
    private readonly DueList _list = list;

    protected override int AtATime => 4;

    protected override Backoff Pauses { get; } = new(TimeSpan.FromMinutes(10), TimeSpan.FromHours(1));

    protected override async Task LookAsync(DurableTaskClient client, DutyEntry entry, CancellationToken cancellation)
    {
        if (!_duties.TryGetValue(entry.Name, out var duty))
        {
            await _list.RemoveAsync<DutyEntry>(entry.Name, cancellation);
            return;
        }

        var next = await duty.RunAsync(client, cancellation);
        await _list.UpdateAsync<DutyEntry>(
            entry.Name,
            before => before is null ? null : before with { DueAt = before.DueAt == entry.DueAt || next < before.DueAt ? next : before.DueAt, Attempts = 0, Trouble = null },
            cancellation);
    }
}

/// <summary>The list of what is due, and the duties' place on it.</summary>
internal static class DueServices
{
    /// <param name="services">Where to add it.</param>
    /// <param name="kinds">What can be due.</param>
    public static IServiceCollection AddDueList(this IServiceCollection services, IReadOnlyList<DueKind> kinds) => services
        .AddSingleton(kinds)
        .AddSingleton<DueList>()
        .AddSingleton<DueMetrics>()
        .AddSingleton<Duties>()
        .AddSingleton<ILookout, TroubleCount>()
        .AddSingleton<IDueHandler, DutyHandler>();
}
