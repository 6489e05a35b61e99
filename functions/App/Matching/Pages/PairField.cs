using ServerlessMentoring.Core.Matching;
using ServerlessMentoring.Core.People;

namespace ServerlessMentoring.App.Matching.Pages;

/// <summary>A pair as the value of a form's field: <c>mentorId menteeId</c>. No person's id has a space.</summary>
internal static class PairField
{
    /// <summary>The value of a pair.</summary>
    public static string Of(string mentorId, string menteeId) => $"{mentorId} {menteeId}";

    /// <summary>The pair of a value; null when it is none.</summary>
    public static PersonPair? Read(string? value) =>
        value?.Split(' ') is [var mentor, var mentee] && PersonId.IsValid(mentor) && PersonId.IsValid(mentee) ? new PersonPair(mentor, mentee) : null;
}
