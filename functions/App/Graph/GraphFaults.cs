using Microsoft.Graph.Models.ODataErrors;
using Microsoft.Kiota.Abstractions;

namespace ServerlessMentoring.App.Graph;

/// <summary>What an answer of Graph means for whoever asked.</summary>
public static class GraphFaults
{
    private const int NotFound = 404;
    private const int Conflict = 409;

    /// <summary>
    /// Whether asking again cannot help: a 4xx that is neither a matter of load nor of time. The same request will be refused
    /// until somebody changes a permission or a setting.
    /// </summary>
    public static bool IsRefusal(ApiException fault) => fault.ResponseStatusCode is >= 400 and < 500 and not (408 or 423 or 425 or 429);

    /// <summary>Whether there is no such thing, or no longer.</summary>
    public static bool IsGone(ApiException fault) => fault.ResponseStatusCode is NotFound or 410;

    /// <summary>Whether it has been done already.</summary>
    public static bool IsConflict(ApiException fault) => fault.ResponseStatusCode == Conflict;

    /// <summary>Whether the transaction id has made an event before, and this request asks for a different one. Seen with 400 and with 409.</summary>
    public static bool IsUsedTransaction(ODataError fault) => IsConflict(fault) || fault.Error?.Code == "ErrorDuplicateTransactionId";
}
