using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Options;
using ServerlessMentoring.App.Settings;
using ServerlessMentoring.Core.Networking;

namespace ServerlessMentoring.App.Subscriptions;

/// <summary>
/// Decides where events may be sent. An owner chooses the address, and this app can reach what the owner cannot: so only the open internet is
/// open, unless the settings say otherwise.
/// </summary>
public sealed class ReceiverAddress(IOptions<OutboundOptions> options, INameResolver names)
{
    /// <summary>The longest address, in characters.</summary>
    public const int MaxLength = 500;

    /// <summary>The rule that an address breaks, in words that follow the field's name; null when it keeps all of them.</summary>
    public async Task<string?> BrokenRuleAsync(string text, CancellationToken cancellation = default)
    {
        if (text.Length > MaxLength || !Uri.TryCreate(text, UriKind.Absolute, out var url) || !IsScheme(url))
        {
            return options.Value.AllowPrivateAddresses
                ? $"must be an https address of at most {MaxLength} characters, or an http address of this machine"
                : $"must be an https address of at most {MaxLength} characters";
        }

        if (url.UserInfo.Length > 0 || url.Fragment.Length > 0)
        {
            return "must have neither a user nor a fragment";
        }

        if (!options.Value.AllowPrivateAddresses && url.Port is not (443 or 8443))
        {
            return "must use port 443 or 8443";
        }

        try
        {
            var found = await names.ResolveAsync(url.IdnHost.Trim('[', ']'), cancellation);
            return found.Count > 0 && found.All(IsOpen) ? null : "must lead to public addresses only";
        }
        catch (SocketException)
        {
            return "must have a name that can be resolved";
        }
    }

    /// <summary>Whether events may be sent to an address.</summary>
    public bool IsOpen(IPAddress address) => options.Value.AllowPrivateAddresses || PublicAddress.IsPublic(address);

    private bool IsScheme(Uri url) =>
        url.Scheme == Uri.UriSchemeHttps || (url.Scheme == Uri.UriSchemeHttp && options.Value.AllowPrivateAddresses && url.IsLoopback);
}
