using System.Net;
using System.Net.Sockets;

namespace ServerlessMentoring.Core.Networking;

/// <summary>
/// Tells addresses of the open internet from those inside a network. The ranges are those that IANA's special-purpose registries do not call
/// globally reachable, and those by which another address is reached that has to be looked at in turn.
/// </summary>
/// <remarks>
/// https://www.iana.org/assignments/iana-ipv4-special-registry and https://www.iana.org/assignments/iana-ipv6-special-registry.
/// </remarks>
public static class PublicAddress
{
    private static readonly IPNetwork[] Closed4 = Parse(
        "0.0.0.0/8", // this network
        "10.0.0.0/8", // private
        "100.64.0.0/10", // shared by a provider's customers (CGNAT)
        "127.0.0.0/8", // loopback
        "169.254.0.0/16", // link-local, and the metadata services of clouds
        "172.16.0.0/12", // private
        "192.0.0.0/24", // protocol assignments
        "192.0.2.0/24", // documentation
        "192.31.196.0/24", // AS112
        "192.52.193.0/24", // AMT
        "192.88.99.0/24", // 6to4 relays
        "192.168.0.0/16", // private
        "192.175.48.0/24", // AS112
        "198.18.0.0/15", // benchmarking
        "198.51.100.0/24", // documentation
        "203.0.113.0/24", // documentation
        "224.0.0.0/4", // multicast
        "240.0.0.0/4"); // reserved, and broadcast

    // The address by which Azure's hosts talk to their virtual machines: public by its number, and not by what answers there.
    private static readonly IPAddress AzureHost = IPAddress.Parse("168.63.129.16");

    // Only global unicast is open at all; these parts of it are not.
    private static readonly IPNetwork Global6 = IPNetwork.Parse("2000::/3");

    private static readonly IPNetwork[] Closed6 = Parse(
        "2001::/23", // protocol assignments: Teredo, benchmarking, ORCHID
        "2001:db8::/32", // documentation
        "2620:4f:8000::/48", // AS112
        "3fff::/20"); // documentation

    private static readonly IPNetwork Nat64 = IPNetwork.Parse("64:ff9b::/96");
    private static readonly IPNetwork SixToFour = IPNetwork.Parse("2002::/16");

    /// <summary>Whether an address is one of the open internet.</summary>
    public static bool IsPublic(IPAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return address.AddressFamily switch
        {
            AddressFamily.InterNetwork => !address.Equals(AzureHost) && !Closed4.Any(range => range.Contains(address)),
            AddressFamily.InterNetworkV6 => IsPublic6(address),
            _ => false,
        };
    }

    private static bool IsPublic6(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
        {
            return IsPublic(address.MapToIPv4());
        }

        // A scope names an interface of this machine.
        if (address.ScopeId != 0)
        {
            return false;
        }

        var bytes = address.GetAddressBytes();
        return Nat64.Contains(address) ? IsPublic(new IPAddress(bytes.AsSpan(12, 4)))
            : SixToFour.Contains(address) ? IsPublic(new IPAddress(bytes.AsSpan(2, 4)))
            : Global6.Contains(address) && !Closed6.Any(range => range.Contains(address));
    }

    private static IPNetwork[] Parse(params string[] ranges) => [.. ranges.Select(range => IPNetwork.Parse(range))];
}
