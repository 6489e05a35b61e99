using ServerlessMentoring.Core.Matching.Texts;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Core.Matching.Factors;

/// <summary>The same place of work.</summary>
internal sealed class LocationFactor() : LikenessFactor(wantsSame: true)
{
    /// <inheritdoc/>
    public override string Name => "location";

    /// <inheritdoc/>
    protected override Remark Sentence => Remarks.Reason(nameof(ReasonTexts.LocationSame));

    /// <inheritdoc/>
    protected override string? ValueOf(Candidate person) => person.Location;
}
