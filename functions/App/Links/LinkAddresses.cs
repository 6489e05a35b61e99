using Microsoft.Extensions.Options;
using ServerlessMentoring.App.Settings;
using ServerlessMentoring.Core.Links;

namespace ServerlessMentoring.App.Links;

/// <summary>Makes the addresses that mails and pages carry. Their base is a setting, never a request's host, which a stranger may choose.</summary>
public sealed class LinkAddresses(IOptions<MentoringOptions> options, LinkKeys keys)
{
    private readonly string _base = options.Value.BaseUrl!.ToString().TrimEnd('/');

    /// <summary>The address that the claims open.</summary>
    public string Of(LinkClaims claims)
    {
        var token = LinkTokens.Create(claims, keys);
        return $"{_base}/api/{RouteOf(claims.Purpose)}/{token}";
    }

    /// <summary>An address of ours by its path below <c>/api/</c>.</summary>
    public string Api(string path) => $"{_base}/api/{path}";

    /// <summary>The same as browsers see it on this site, without its host.</summary>
    public string PathOf(string path) => new Uri(Api(path)).AbsolutePath;

    private static string RouteOf(LinkPurpose purpose) => purpose switch
    {
        LinkPurpose.Me => "me",
        LinkPurpose.Unsubscribe => "unsubscribe",
        LinkPurpose.Owner => "owner",
        LinkPurpose.OwnerSession => throw new ArgumentException("A session is a cookie, never an address.", nameof(purpose)),
        _ => "act",
    };
}
