using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Http.HttpClientLibrary.Middleware.Options;

namespace ServerlessMentoring.App.Graph;

/// <summary>
/// How long a request waits by itself when Graph is busy: as long as Graph asks, when that is short. Longer waits belong to whoever asked,
/// an activity or a timer, which cost nothing meanwhile.
/// </summary>
internal static class GraphPatience
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(10);

    /// <summary>Makes a request wait so.</summary>
    public static void Apply<T>(RequestConfiguration<T> request)
        where T : class, new() => request.Options.Add(new RetryHandlerOption { RetriesTimeLimit = LongestWait });
}
