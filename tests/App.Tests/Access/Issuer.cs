using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace ServerlessMentoring.App.Tests.Access;

/// <summary>An issuer of bearer tokens on loopback, as Entra ID is one in the cloud.</summary>
internal sealed class Issuer : IAsyncDisposable
{
    public const string Tenant = "11111111-2222-3333-4444-555555555555";
    public const string Audience = "api://mentoring";

    private readonly RSA _key = RSA.Create(2048);
    private readonly WebApplication _host;

    private Issuer(WebApplication host) => _host = host;

    public string Authority { get; private set; } = "";

    public static async Task<Issuer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var host = builder.Build();
        host.Urls.Add("http://127.0.0.1:0");
        var issuer = new Issuer(host);
        host.MapGet("/.well-known/openid-configuration", () => Results.Text(
            JsonSerializer.Serialize(new { issuer = issuer.Authority, jwks_uri = issuer.Authority + "/keys" }), "application/json"));
        host.MapGet("/keys", () => Results.Text(issuer.Keys(), "application/json"));
        await host.StartAsync();
        issuer.Authority = host.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        return issuer;
    }

    /// <summary>A token with these claims, right in all else unless said otherwise.</summary>
    public string Token(
        DateTimeOffset now,
        Dictionary<string, object> claims,
        string audience = Audience,
        string tenant = Tenant,
        string? issuer = null,
        RSA? key = null,
        TimeSpan? lifetime = null) => new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = issuer ?? Authority,
            Audience = audience,
            NotBefore = now.UtcDateTime.AddHours(-2),
            IssuedAt = now.UtcDateTime.AddHours(-2),
            Expires = now.UtcDateTime + (lifetime ?? TimeSpan.FromHours(1)),
            Claims = new Dictionary<string, object>(claims) { ["tid"] = tenant },
            SigningCredentials = new SigningCredentials(new RsaSecurityKey(key ?? _key) { KeyId = "k1" }, SecurityAlgorithms.RsaSha256),
        });

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        _key.Dispose();
    }

    private string Keys()
    {
        var key = _key.ExportParameters(false);
        var published = new
        {
            keys = new[]
            {
                new { kty = "RSA", use = "sig", kid = "k1", n = Base64UrlEncoder.Encode(key.Modulus), e = Base64UrlEncoder.Encode(key.Exponent) },
            },
        };
        return JsonSerializer.Serialize(published);
    }
}
