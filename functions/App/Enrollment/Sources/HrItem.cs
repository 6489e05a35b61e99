using System.Diagnostics.CodeAnalysis;
using ServerlessMentoring.Core;

namespace ServerlessMentoring.App.Enrollment.Sources;

/// <summary>One event of a webhook as it is to be written down, or its faults. Never both.</summary>
/// <param name="Body">The event, JSON; null when it is at fault.</param>
/// <param name="Faults">Its faults by JSON path.</param>
public sealed record HrItem(string? Body, IReadOnlyList<Fault> Faults)
{
    /// <summary>Whether it can be taken.</summary>
    [MemberNotNullWhen(true, nameof(Body))]
    public bool Ok => Body is not null;
}
