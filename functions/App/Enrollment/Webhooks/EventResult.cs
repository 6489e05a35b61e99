using ServerlessMentoring.Core;

namespace ServerlessMentoring.App.Enrollment.Webhooks;

/// <summary>What became of one event of a list.</summary>
/// <param name="Index">Its place in the list, from 0.</param>
/// <param name="Status"><c>accepted</c> or <c>refused</c>.</param>
/// <param name="Errors">Its faults by JSON path; absent when accepted.</param>
public sealed record EventResult(int Index, string Status, IReadOnlyList<Fault>? Errors = null)
{
    /// <summary>Taken; it is applied in a moment, or on its day.</summary>
    public const string Accepted = "accepted";

    /// <summary>Not taken, because it is malformed.</summary>
    public const string Refused = "refused";
}
