namespace ServerlessMentoring.Core.Actions;

/// <summary>Something to do next, agreed in a session. Whether its owner is a member, the caller checks.</summary>
/// <param name="Text">What, at most 500 characters.</param>
/// <param name="OwnerId">Who takes it on; null for nobody or all.</param>
/// <param name="DueOn">The local day by which; null for none.</param>
public sealed record NextStep(string Text, string? OwnerId = null, DateOnly? DueOn = null)
{
    /// <summary>The row that it was written in, from 0.</summary>
    public int Row { get; init; }

    /// <summary>The name of a row's field: <c>steps.0.text</c>.</summary>
    /// <param name="row">The row, from 0.</param>
    /// <param name="part"><c>text</c>, <c>ownerId</c> or <c>dueOn</c>.</param>
    public static string Field(int row, string part) => FormattableString.Invariant($"steps.{row}.{part}");
}
