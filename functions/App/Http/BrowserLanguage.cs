using System.Globalization;
using Microsoft.AspNetCore.Http;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.App.Http;

/// <summary>The language that a browser asks for, for pages that do not know their reader's.</summary>
internal static class BrowserLanguage
{
    /// <summary>The best language that we write in: by <c>?language=</c>, else by <c>Accept-Language</c>; null for none.</summary>
    /// <param name="request">The request.</param>
    public static CultureInfo? Of(HttpRequest request) =>
        Languages.Of(request.Query["language"])
        ?? request.GetTypedHeaders().AcceptLanguage
            .Where(wish => wish.Quality is not 0)
            .OrderByDescending(wish => wish.Quality ?? 1)
            .Select(wish => Languages.Of(wish.Value.Value))
            .FirstOrDefault(language => language is not null);
}
