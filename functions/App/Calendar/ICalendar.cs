using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Relationships.Effects;

namespace ServerlessMentoring.App.Calendar;

/// <summary>Puts sessions into people's calendars and takes them out again.</summary>
public interface ICalendar
{
    /// <summary>Books a session, or moves it: the same session has the same entry, and a higher sequence replaces a lower.</summary>
    /// <param name="key">The effect's key, from which operation ids are derived.</param>
    /// <param name="invite">Which session, when, and for whom.</param>
    /// <param name="state">The relationship after the step.</param>
    /// <param name="cancellation">Gives up the wait.</param>
    Task InviteAsync(string key, CalendarInvite invite, RelationshipState state, CancellationToken cancellation = default);

    /// <summary>Takes a session out.</summary>
    /// <param name="key">The effect's key, from which operation ids are derived.</param>
    /// <param name="cancel">Which session, and from whose calendars.</param>
    /// <param name="state">The relationship after the step.</param>
    /// <param name="cancellation">Gives up the wait.</param>
    Task CancelAsync(string key, CalendarCancel cancel, RelationshipState state, CancellationToken cancellation = default);
}
