using ServerlessMentoring.Core;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.App.Actions;

/// <summary>What came of an act.</summary>
public abstract record ActOutcome
{
    private ActOutcome()
    {
    }

    /// <param name="Detail">What was recorded in particular, one sentence; null when the purpose says it all.</param>
    /// <param name="Next">What comes next, beside what always does.</param>
    public sealed record Done(string? Detail = null, params IReadOnlyList<string> Next) : ActOutcome;

    /// <summary>It is safe, and the page goes on: what was sent is one thing of several.</summary>
    /// <param name="Detail">What was recorded, one sentence.</param>
    public sealed record Saved(string Detail) : ActOutcome;

    /// <summary>The present state forbids it, through nobody's fault.</summary>
    /// <param name="Field">The field.</param>
    /// <param name="Rule">The rule that it breaks now.</param>
    /// <param name="Detail">Why, said kindly.</param>
    public sealed record Refused(string Field, string Rule, Remark Detail) : ActOutcome
    {
        /// <summary>With a detail that is said as it is in every language.</summary>
        public Refused(string field, string rule, string detail)
            : this(field, rule, Remark.Verbatim(detail))
        {
        }
    }

    /// <summary>What was sent changes something that has changed since: the page is shown again as things stand.</summary>
    /// <param name="Field">The field.</param>
    /// <param name="Rule">The rule that it breaks now.</param>
    /// <param name="Detail">Why, said kindly.</param>
    public sealed record Stale(string Field, string Rule, Remark Detail) : ActOutcome
    {
        /// <summary>With a detail that is said as it is in every language.</summary>
        public Stale(string field, string rule, string detail)
            : this(field, rule, Remark.Verbatim(detail))
        {
        }
    }

    /// <summary>A field breaks a rule that only the relationship knows.</summary>
    public sealed record Invalid(params IReadOnlyList<Fault> Faults) : ActOutcome;

    /// <summary>The rules of the lifecycle forbid it now.</summary>
    public sealed record Unfit(SignalCheck Check) : ActOutcome;

    /// <summary>The time collides with a booked one.</summary>
    /// <param name="StartsAt">The time that was asked for; UTC.</param>
    /// <param name="Alternatives">Times that are free instead; UTC.</param>
    public sealed record Taken(DateTimeOffset StartsAt, IReadOnlyList<DateTimeOffset> Alternatives) : ActOutcome;
}
