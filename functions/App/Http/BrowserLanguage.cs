using System.Globalization;
using Microsoft.AspNetCore.Http;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.App.Http;

/// <summary>The language that a browser asks for, for pages that do not know their reader's.</summary>
internal static class BrowserLanguage
{
    /// <summary>The query parameter that chooses one.</summary>
    public const string Parameter = "language";

    /// <summary>The cookie that remembers it. It says nothing else, and is of no use to anybody.</summary>
    public const string CookieName = "__Host-mentoring-language";

    private static readonly TimeSpan Remembered = TimeSpan.FromDays(365);

    /// <summary>The best language that we write in: by <c>?language=</c>, else as remembered, else by <c>Accept-Language</c>; null for none.</summary>
    public static CultureInfo? Of(HttpRequest request) =>
        Languages.Of(request.Query[Parameter])
        ?? Languages.Of(request.Cookies[CookieName])
        ?? request.GetTypedHeaders().AcceptLanguage
            .Where(wish => wish.Quality is not 0)
            .OrderByDescending(wish => wish.Quality ?? 1)
            .Select(wish => Languages.Of(wish.Value.Value))
            .FirstOrDefault(language => language is not null);

    /// <summary>Remembers a language that was chosen by <c>?language=</c>.</summary>
    /// <param name="context">The request and its answer.</param>
    public static void Remember(HttpContext context)
    {
        if (Languages.Of(context.Request.Query[Parameter]) is not { } chosen)
        {
            return;
        }

        context.Response.Cookies.Append(CookieName, chosen.Name, new CookieOptions
        {
            HttpOnly = true,
            Secure = true,
            SameSite = SameSiteMode.Lax,
            Path = "/",
            MaxAge = Remembered,
            IsEssential = true,
        });
    }
}
