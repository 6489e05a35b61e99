using Microsoft.AspNetCore.Http;

namespace ServerlessMentoring.App.Actions;

/// <summary>Which form of an answer a request asks for.</summary>
public static class Accepts
{
    /// <summary>
    /// Whether JSON is wanted: by <c>Accept</c>, and where that leaves it open (<c>*/*</c>, or nothing), by the type of the body that was sent.
    /// </summary>
    public static bool Json(HttpRequest request)
    {
        foreach (var type in request.GetTypedHeaders().Accept.OrderByDescending(type => type.Quality ?? 1))
        {
            if (IsHtml(type.MediaType.Value))
            {
                return false;
            }

            if (IsJson(type.MediaType.Value))
            {
                return true;
            }
        }

        return IsJson(request.GetTypedHeaders().ContentType?.MediaType.Value);
    }

    /// <summary>Whether a page is asked for in so many words.</summary>
    public static bool Html(HttpRequest request) => request.GetTypedHeaders().Accept.Any(type => IsHtml(type.MediaType.Value));

    /// <summary>Whether this is a JSON media type, such as <c>application/json</c> or <c>application/problem+json</c>.</summary>
    public static bool IsJson(string? mediaType) =>
        mediaType is not null
        && (mediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
            || mediaType.EndsWith("+json", StringComparison.OrdinalIgnoreCase));

    private static bool IsHtml(string? mediaType) =>
        mediaType is not null
        && (mediaType.Equals("text/html", StringComparison.OrdinalIgnoreCase)
            || mediaType.Equals("application/xhtml+xml", StringComparison.OrdinalIgnoreCase));
}
