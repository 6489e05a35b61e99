using System.Text.Json;
using System.Text.RegularExpressions;
using ServerlessMentoring.Infra.Tests.Templates;

namespace ServerlessMentoring.Infra.Tests.Alignment;

/// <summary>What azd hands over is what the template takes.</summary>
public sealed partial class ParameterTests
{
    private static readonly Dictionary<string, string> Given = JsonDocument.Parse(Repository.Read("infra", "main.parameters.json"))
        .RootElement.GetProperty("parameters").EnumerateObject()
        .ToDictionary(parameter => parameter.Name, parameter => parameter.Value.GetProperty("value").GetString()!);

    [Fact]
    public async Task Every_given_value_is_a_parameter() => Assert.Empty(Given.Keys.Except((await DefaultsAsync()).Keys));

    [Fact]
    public async Task Every_parameter_without_a_default_is_given() =>
        Assert.Empty((await DefaultsAsync()).Where(parameter => parameter.Value is null).Select(parameter => parameter.Key).Except(Given.Keys));

    [Fact]
    public async Task A_default_is_the_same_in_both_places() =>
        Assert.Empty(
            from parameter in await DefaultsAsync()
            where Given.ContainsKey(parameter.Key) && parameter.Value != EnvironmentDefault(Given[parameter.Key])
            select $"{parameter.Key}: {parameter.Value} in main.bicep, {Given[parameter.Key]} in main.parameters.json");

    [Fact]
    public void Every_value_comes_from_the_environment_under_a_name_of_ours_or_azds() =>
        Assert.All(Given.Values, value => Assert.Matches(@"^\$\{(AZURE_ENV_NAME|AZURE_LOCATION|MENTORING_[A-Z_]+)(=[^}]*)?\}$", value));

    [Fact]
    public void The_deploy_workflow_hands_over_every_value()
    {
        var workflow = Repository.Read(".github", "workflows", "deploy-environment.yml");
        var names = Given.Values.Select(value => Name().Match(value).Groups[1].Value);
        Assert.DoesNotContain(names, name => !workflow.Contains($"{name}: ${{{{ vars.{name} }}}}\n", StringComparison.Ordinal));
    }

    [Fact]
    public void The_deployment_guide_tells_of_every_value_of_ours()
    {
        var guide = Repository.Read("docs", "deploy.md");
        Assert.DoesNotContain(Given.Values.Select(value => Name().Match(value).Groups[1].Value), name => !guide.Contains($"`{name}`", StringComparison.Ordinal));
    }

    // By the name of the parameter; null where there is none.
    private static async Task<Dictionary<string, string?>> DefaultsAsync() =>
        (await Template.NamedAsync("main.bicep")).Parameters.ToDictionary(
            parameter => parameter.Name,
            parameter => parameter.Value.TryGetProperty("defaultValue", out var value) ? value.GetRawText().Trim('"') : null);

    private static string? EnvironmentDefault(string value) =>
        DefaultPattern().Match(value) is { Success: true } match ? match.Groups[1].Value : null;

    [GeneratedRegex(@"^\$\{(\w+)")]
    private static partial Regex Name();

    [GeneratedRegex(@"=([^}]*)\}$")]
    private static partial Regex DefaultPattern();
}
