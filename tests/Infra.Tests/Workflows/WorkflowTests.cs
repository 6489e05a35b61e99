using System.Text.RegularExpressions;

namespace ServerlessMentoring.Infra.Tests.Workflows;

public sealed partial class WorkflowTests
{
    private const string Good = """
        name: x
        on: push
        permissions:
          contents: read
        concurrency:
          group: x
        jobs:
          a:
            runs-on: ubuntu-24.04
            timeout-minutes: 5
            steps:
              - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
                with:
                  persist-credentials: false
              - run: echo "$NAME"
                env:
                  NAME: ${{ github.ref_name }}
        """;

    public static TheoryData<string> Names => [.. Repository.Files(Path.Combine(".github", "workflows"), "*.yml").Select(path => Path.GetFileName(path))];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_workflow_keeps_every_rule(string name) => Assert.Empty(Faults(Repository.Read(".github", "workflows", name)));

    [Fact]
    public void An_action_has_one_version_in_all_workflows()
    {
        var pins = Repository.Files(Path.Combine(".github", "workflows"), "*.yml")
            .SelectMany(path => Pin().Matches(File.ReadAllText(path)))
            .GroupBy(match => match.Groups["action"].Value, match => match.Groups["pin"].Value);
        Assert.All(pins, action => Assert.Single(action.Distinct()));
    }

    [Fact]
    public void A_good_workflow_breaks_no_rule() => Assert.Empty(Faults(Good));

    [Theory]
    [InlineData("@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0", "@v5")]
    [InlineData("@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0", "@08c6903 # v5.0.0")]
    [InlineData(" # v5.0.0", "")]
    [InlineData("permissions:", "other:")]
    [InlineData("contents: read", "contents: write-all")]
    [InlineData("concurrency:", "other:")]
    [InlineData("timeout-minutes: 5", "name: a")]
    [InlineData("persist-credentials: false", "fetch-depth: 0")]
    [InlineData("on: push", "on: pull_request_target")]
    [InlineData("echo \"$NAME\"", "echo ${{ github.event.issue.title }}")]
    [InlineData("- run: echo \"$NAME\"", "- run: |\n      echo ${{ inputs.name }}")]
    public void A_workflow_that_breaks_a_rule_is_refused(string good, string bad) =>
        Assert.NotEmpty(Faults(Good.Replace(good, bad, StringComparison.Ordinal)));

    private static string[] Faults(string text) =>
    [
        .. WorkflowRules.Pinned(text),
        .. WorkflowRules.Permissions(text),
        .. WorkflowRules.Concurrency(text),
        .. WorkflowRules.Timeouts(text),
        .. WorkflowRules.Checkouts(text),
        .. WorkflowRules.Strangers(text),
    ];

    [GeneratedRegex(@"uses: (?<action>[^@\s]+)@(?<pin>\S+ # \S+)")]
    private static partial Regex Pin();
}
