namespace ServerlessMentoring.Core.Matching.Factors;

/// <summary>The same place of work.</summary>
internal sealed class LocationFactor() : LikenessFactor(wantsSame: true)
{
    /// <inheritdoc/>
    public override string Name => "location";

    /// <inheritdoc/>
    protected override string Sentence => "You work at the same place.";

    /// <inheritdoc/>
    protected override string? ValueOf(Candidate person) => person.Location;
}
