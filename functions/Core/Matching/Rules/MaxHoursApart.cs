using System.Globalization;
using ServerlessMentoring.Core.Matching.Traits;

namespace ServerlessMentoring.Core.Matching.Rules;

/// <summary>Their clocks are not too far apart on the day of the round.</summary>
/// <param name="hours">The most hours.</param>
/// <param name="clock">The day's clocks.</param>
internal sealed class MaxHoursApart(int hours, Clock clock) : TraitRule<int>
{
    private const int Hour = 60;

    /// <inheritdoc/>
    public override string Name => "maxHoursApart";

    /// <inheritdoc/>
    public override bool CanBeOverruled => true;

    /// <inheritdoc/>
    protected override int TraitOf(Candidate person) => clock.OffsetOf(person);

    /// <inheritdoc/>
    protected override string? Forbids(int mentor, int mentee)
    {
        var minutes = Math.Abs(mentor - mentee);
        return minutes <= hours * Hour
            ? null
            : string.Create(CultureInfo.InvariantCulture, $"Their clocks are {minutes / (double)Hour:0.##} hours apart; the program allows {hours}.");
    }
}
