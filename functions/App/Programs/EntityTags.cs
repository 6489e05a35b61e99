using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace ServerlessMentoring.App.Programs;

/// <summary>Entity tags of programs: the version in quotation marks.</summary>
internal static class EntityTags
{
    /// <summary>The tag of a program.</summary>
    public static string Of(StoredProgram program) => $"\"{program.Version}\"";

    /// <summary>Whether the request names, in <c>If-Match</c>, what it means to change.</summary>
    public static bool HasMatch(HttpRequest request) => request.Headers.IfMatch.Count > 0;

    /// <summary>Whether <c>If-Match</c> names this version. A star means whichever there is; weak tags never match (RFC 9110, 13.1.1).</summary>
    public static bool Matches(HttpRequest request, StoredProgram? program) =>
        program is not null
        && EntityTagHeaderValue.TryParseList([.. request.Headers.IfMatch.OfType<string>()], out var tags)
        && tags.Any(tag => tag.Equals(EntityTagHeaderValue.Any) || (!tag.IsWeak && tag.Tag == Of(program)));

    /// <summary>Whether the request insists on making something new.</summary>
    public static bool WantsNew(HttpRequest request) => request.Headers.IfNoneMatch == "*";
}
