using Microsoft.AspNetCore.Http;
using ServerlessMentoring.Core.Links;

namespace ServerlessMentoring.App.Access;

/// <summary>Owners who came by a link in a mail: a signed cookie for eight hours that says who the owner is, and nothing else.</summary>
public sealed class OwnerSessions(LinkKeys keys, TimeProvider clock)
{
    /// <summary>The cookie's name. The prefix makes browsers insist on Secure, this host and the whole site.</summary>
    public const string CookieName = "__Host-mentoring-owner";

    /// <summary>How long a session lasts.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(8);

    /// <summary>The owner whose session a request carries; null when it carries none that is valid now.</summary>
    public Caller? Of(HttpRequest request)
    {
        var verified = LinkTokens.Verify(request.Cookies[CookieName], keys);
        return verified.Claims is { Purpose: LinkPurpose.OwnerSession, Owner: { } owner } claims && !claims.IsExpired(clock.GetUtcNow())
            ? Caller.Session(owner)
            : null;
    }

    public void Open(HttpResponse response, string ownerHash)
    {
        var now = clock.GetUtcNow();
        var token = LinkTokens.Create(
            new LinkClaims { Purpose = LinkPurpose.OwnerSession, Owner = ownerHash, ExpiresAt = now + Lifetime },
            keys);

        // No Expires: the token carries its end, by our clock, and the cookie goes with the browser.
        response.Cookies.Append(CookieName, token, new CookieOptions
        {
            HttpOnly = true,
            Secure = true,
            SameSite = SameSiteMode.Lax,
            Path = "/",
            IsEssential = true,
        });
    }
}
