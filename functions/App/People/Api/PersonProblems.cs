using Microsoft.AspNetCore.Http;
using ServerlessMentoring.App.Http;

namespace ServerlessMentoring.App.People.Api;

/// <summary>What requests about people are refused with.</summary>
internal static class PersonProblems
{
    /// <summary>404: nothing is kept about such a person.</summary>
    public static IResult Unknown() => Problems.NotFound("id", "Nothing is kept about such a person.");
}
