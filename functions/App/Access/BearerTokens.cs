using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;
using ServerlessMentoring.App.Settings;

namespace ServerlessMentoring.App.Access;

/// <summary>
/// Checks Entra ID bearer tokens: signature by the issuer's published keys, issuer, audience, tenant and lifetime. The owner is known by object id
/// and user principal name; never by the e-mail claim, which whoever administers another tenant may set at will.
/// </summary>
public sealed class BearerTokens
{
    private const string Scheme = "Bearer ";

    private readonly JsonWebTokenHandler _handler = new() { MapInboundClaims = false };
    private readonly TimeProvider _clock;
    private readonly EntraOptions? _entra;
    private readonly string _authority = "";
    private readonly ConfigurationManager<OpenIdConnectConfiguration>? _metadata;

    /// <summary>A checker for the tenant in the settings; without one, every token is refused.</summary>
    public BearerTokens(IOptions<MentoringOptions> options, TimeProvider clock)
    {
        _clock = clock;
        _entra = options.Value.Entra;
        if (_entra is null)
        {
            return;
        }

        _authority = (_entra.Authority ?? $"https://login.microsoftonline.com/{_entra.TenantId}/v2.0").TrimEnd('/');
        var documents = new HttpDocumentRetriever { RequireHttps = !new Uri(_authority).IsLoopback };
        _metadata = new ConfigurationManager<OpenIdConnectConfiguration>(
            _authority + "/.well-known/openid-configuration",
            new OpenIdConnectConfigurationRetriever(),
            documents);
    }

    /// <summary>The bearer token of a request; null when it has none.</summary>
    public static string? Of(HttpRequest request)
    {
        var header = request.Headers.Authorization.ToString();
        return header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? header[Scheme.Length..].Trim() : null;
    }

    /// <summary>The owner whom a token names; null when the token is not valid here and now.</summary>
    public async Task<Caller?> VerifyAsync(string token, CancellationToken cancellation = default)
    {
        if (_entra is null || _metadata is null)
        {
            return null;
        }

        var issuer = await _metadata.GetConfigurationAsync(cancellation);
        var result = await _handler.ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidIssuer = issuer.Issuer,
            ValidAudience = _entra.Audience,
            IssuerSigningKeys = issuer.SigningKeys,
            ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
            LifetimeValidator = IsAlive,
        });
        if (!result.IsValid)
        {
            // Keys are rotated by the issuer: the next token may need the new ones.
            _metadata.RequestRefresh();
            return null;
        }

        if (Claim(result, "tid") != _entra.TenantId)
        {
            return null;
        }

        string?[] names = [Claim(result, "oid"), Claim(result, "upn")];
        return Caller.Bearer(names.OfType<string>());
    }

    private static string? Claim(TokenValidationResult result, string name) =>
        result.Claims.TryGetValue(name, out var value) ? value as string : null;

    private bool IsAlive(DateTime? notBefore, DateTime? expires, SecurityToken token, TokenValidationParameters parameters)
    {
        var now = _clock.GetUtcNow().UtcDateTime;
        var skew = TimeSpan.FromMinutes(5);
        return expires is { } end && now < end + skew && (notBefore is not { } start || now >= start - skew);
    }
}
