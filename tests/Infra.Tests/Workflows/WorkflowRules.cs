using System.Text.RegularExpressions;

namespace ServerlessMentoring.Infra.Tests.Workflows;

/// <summary>The rules that every GitHub workflow keeps. Each returns what breaks it.</summary>
internal static partial class WorkflowRules
{
    /// <summary>An action is pinned by commit, with its version beside it: a tag can be moved, a commit cannot.</summary>
    public static IEnumerable<string> Pinned(string text) =>
        from match in Uses().Matches(text)
        where !PinnedAction().IsMatch(match.Groups[1].Value)
        select $"{match.Groups[1].Value} is not pinned";

    /// <summary>A workflow says what it may do, and that is not everything.</summary>
    public static IEnumerable<string> Permissions(string text)
    {
        if (!TopPermissions().IsMatch(text))
        {
            yield return "has no permissions";
        }

        if (text.Contains("write-all", StringComparison.Ordinal))
        {
            yield return "may write everything";
        }
    }

    /// <summary>Two runs of the same thing do not meet.</summary>
    public static IEnumerable<string> Concurrency(string text) =>
        TopConcurrency().IsMatch(text) ? [] : ["has no concurrency"];

    /// <summary>Each job ends by itself.</summary>
    public static IEnumerable<string> Timeouts(string text) =>
        Runner().Count(text) <= Timeout().Count(text) ? [] : ["has a job without timeout-minutes"];

    /// <summary>A checkout leaves no token behind for what runs after it.</summary>
    public static IEnumerable<string> Checkouts(string text) =>
        Checkout().Count(text) <= NoCredentials().Count(text) ? [] : ["has a checkout that keeps its credentials"];

    /// <summary>Code from outside runs with no rights of ours, and no text from outside becomes code.</summary>
    public static IEnumerable<string> Strangers(string text)
    {
        if (text.Contains("pull_request_target", StringComparison.Ordinal))
        {
            yield return "runs pull requests with our rights";
        }

        if (Injection().IsMatch(text))
        {
            yield return "puts text from outside into a script";
        }
    }

    [GeneratedRegex(@"^\s*(?:- )?uses:\s*(.+?)\s*$", RegexOptions.Multiline)]
    private static partial Regex Uses();

    [GeneratedRegex(@"^(\./[\w./-]+|[\w.-]+/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$")]
    private static partial Regex PinnedAction();

    [GeneratedRegex(@"^permissions:", RegexOptions.Multiline)]
    private static partial Regex TopPermissions();

    [GeneratedRegex(@"^concurrency:", RegexOptions.Multiline)]
    private static partial Regex TopConcurrency();

    [GeneratedRegex(@"^\s+runs-on:", RegexOptions.Multiline)]
    private static partial Regex Runner();

    [GeneratedRegex(@"^\s+timeout-minutes:", RegexOptions.Multiline)]
    private static partial Regex Timeout();

    [GeneratedRegex(@"uses: actions/checkout@")]
    private static partial Regex Checkout();

    [GeneratedRegex(@"persist-credentials: false")]
    private static partial Regex NoCredentials();

    // A value has its place behind a key, such as those below "env:"; a line of a script has no key before it, or the key "run".
    [GeneratedRegex(@"^(?!\s*(?:- )?(?!run:)[\w-]+: ).*\$\{\{", RegexOptions.Multiline)]
    private static partial Regex Injection();
}
