using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using ServerlessMentoring.App.Http;
using ServerlessMentoring.App.Settings;

namespace ServerlessMentoring.App.Access;

/// <summary>
/// Decides who may call the owner API, the same on both platforms: a function key opens everything; a bearer token or an owner's session
/// opens the programs that name this owner. To the platform all triggers are anonymous, because its own refusal is an empty 401
/// and would shut out owners. Identity headers that a platform may inject are ignored.
/// </summary>
public sealed class AccessDecider(IOptions<MentoringOptions> options, OwnerSessions sessions, BearerTokens bearer)
{
    /// <summary>The header of the function key.</summary>
    public const string KeyHeader = "x-functions-key";

    private readonly byte[] _keyHash = Hash(options.Value.FunctionKey!);
    private readonly byte[]? _reportKeyHash = options.Value.Mail.ReportKey is { } key ? Hash(key) : null;
    private readonly string _origin = options.Value.BaseUrl!.GetLeftPart(UriPartial.Authority);

    /// <summary>Finds out who is calling, or how to refuse.</summary>
    public async Task<AccessDecision> DecideAsync(HttpRequest request, CancellationToken cancellation = default)
    {
        if (KeyOf(request) is { } key)
        {
            return IsFunctionKey(key)
                ? AccessDecision.LetIn(Caller.Operator)
                : AccessDecision.Refuse(Problems.Unauthorized("The function key is wrong."));
        }

        if (BearerTokens.Of(request) is { } token)
        {
            var owner = await bearer.VerifyAsync(token, cancellation);
            return owner is null
                ? AccessDecision.Refuse(Problems.Unauthorized("The bearer token is not valid here."))
                : AccessDecision.LetIn(owner);
        }

        if (sessions.Of(request) is not { } session)
        {
            return AccessDecision.Refuse(Problems.Unauthorized(
                "Send a function key, a bearer token, or open the dashboard from the link in a mail to owners."));
        }

        return IsSafe(request) || ComesFromUs(request)
            ? AccessDecision.LetIn(session)
            : AccessDecision.Refuse(Problems.Forbidden("A request that changes something must come from our own pages (header Origin)."));
    }

    /// <summary>Lets in only whoever has the function key.</summary>
    public AccessDecision DecideOperator(HttpRequest request) =>
        KeyOf(request) is { } key && IsFunctionKey(key)
            ? AccessDecision.LetIn(Caller.Operator)
            : AccessDecision.Refuse(Problems.Unauthorized("This needs the function key."));

    /// <summary>Lets in whoever reports what became of mails: by a key that opens nothing else, or by the function key.</summary>
    public AccessDecision DecideMailReports(HttpRequest request) =>
        KeyOf(request) is { } key && _reportKeyHash is not null && CryptographicOperations.FixedTimeEquals(Hash(key), _reportKeyHash)
            ? AccessDecision.LetIn(Caller.Operator)
            : DecideOperator(request);

    private static string? KeyOf(HttpRequest request) =>
        request.Headers.TryGetValue(KeyHeader, out var header) ? header.ToString()
        : request.Query.TryGetValue("code", out var code) ? code.ToString()
        : null;

    // Hashes have one length, so that the comparison takes the same time whatever was sent.
    private bool IsFunctionKey(string key) => CryptographicOperations.FixedTimeEquals(Hash(key), _keyHash);

    private static byte[] Hash(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));

    private static bool IsSafe(HttpRequest request) => HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);

    private bool ComesFromUs(HttpRequest request) =>
        string.Equals(request.Headers.Origin.ToString(), _origin, StringComparison.OrdinalIgnoreCase);
}
