namespace ServerlessMentoring.App.Tests.Calendar;

/// <summary>An app with a calendar, and what people see in it.</summary>
internal abstract class CalendarSight(TestApp app) : IAsyncDisposable
{
    public TestApp App { get; } = app;

    /// <summary>What stands in people's calendars.</summary>
    public abstract IReadOnlyList<(DateTimeOffset StartsAt, IReadOnlyList<string> People)> Meetings();

    /// <summary>How often a new meeting was announced, however many were invited.</summary>
    public abstract int Announcements();

    /// <summary>How often a meeting was called off, however many were told.</summary>
    public abstract int Cancellations();

    public virtual ValueTask DisposeAsync() => App.DisposeAsync();
}
