using ServerlessMentoring.Core.People;

namespace ServerlessMentoring.Core.Enrollment;

/// <summary>
/// That a rule of a program fits a person. It counts from the oldest event that says so, since HR repeats what has not changed: so a
/// withdrawal stays one, however often the rest is repeated. Only a new hiring after the withdrawal begins anew.
/// </summary>
/// <param name="First">The oldest event by which it fits.</param>
/// <param name="Anew">The newest event that hired the person again; null for none.</param>
public sealed record RuleFit(FactStamp First, FactStamp? Anew = null)
{
    /// <summary>What orders it beside HR's own words.</summary>
    public FactStamp Stamp => Anew is { } anew && anew.IsNewerThan(First) ? anew : First;

    /// <summary>Both together, in whatever order they were seen.</summary>
    /// <param name="other">What was seen before; null for nothing.</param>
    public RuleFit With(RuleFit? other) => other is null
        ? this
        : new RuleFit(
            First.IsNewerThan(other.First) ? other.First : First,
            Anew is { } anew && anew.IsNewerThan(other.Anew) ? anew : other.Anew);
}
