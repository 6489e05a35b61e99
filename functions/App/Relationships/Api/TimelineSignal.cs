using System.Text.Json.Serialization;
using ServerlessMentoring.App.Json;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Relationships.Signals;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.App.Relationships.Api;

/// <summary>A signal in a timeline: that it came and what became of it, never what it said.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">What it was; <c>rematch</c> for an owner's end that has everybody matched anew.</param>
/// <param name="PersonId">Who it is from or about; absent for an owner's act.</param>
/// <param name="At">When it was written down; UTC.</param>
/// <param name="Fate">What became of it; absent while it waits.</param>
/// <param name="Reason">Why it had no effect, in plain words.</param>
public sealed record TimelineSignal(
    string Id,
    string Kind,
    string? PersonId,
    DateTimeOffset At,
    SignalFate? Fate = null,
    [property: JsonConverter(typeof(EnglishRemark))] Remark? Reason = null)
{
    /// <summary>What an owner's end is called that has everybody matched anew: both are one signal to the lifecycle, and two to whoever reads.</summary>
    public const string Rematch = "rematch";

    /// <summary>The signal of an inbox entry.</summary>
    public static TimelineSignal Of(InboxEntry entry) => new(
        entry.Signal.Id,
        entry.Signal is End { Rematch: true } ? Rematch : entry.Signal.Kind,
        entry.Signal.PersonId,
        entry.AppendedAt,
        entry.Result?.Fate,
        entry.Result?.Reason);
}
