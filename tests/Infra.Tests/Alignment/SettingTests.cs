using System.Text.RegularExpressions;
using ServerlessMentoring.App.Settings;
using ServerlessMentoring.Infra.Tests.Templates;

namespace ServerlessMentoring.Infra.Tests.Alignment;

/// <summary>Each setting that the template makes is one that the app reads.</summary>
public sealed partial class SettingTests
{
    [Fact]
    public async Task Every_setting_of_the_template_is_an_option_of_the_app()
    {
        var text = (await Template.NamedAsync("modules/functionapp.bicep")).Text;
        var names = SettingName().Matches(text).Select(match => Placeholder().Replace(match.Value, "1"));
        Assert.NotEmpty(names);
        Assert.DoesNotContain(names, name => !IsOption(name));
    }

    [Theory]
    [InlineData(".ci", "host")]
    [InlineData("docs", "deploy.md")]
    public async Task Azure_Storage_keeps_histories_by_the_same_settings_everywhere(params string[] path)
    {
        var settings = (await Template.NamedAsync("modules/functionapp.bicep")).Variable("storageBackendSettings").EnumerateObject();
        var text = Repository.Read(path);
        Assert.All(settings, setting => Assert.Contains($"{setting.Name}={setting.Value}\n", text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Mentoring__BaseUrl", true)]
    [InlineData("Mentoring__LinkKeys__1", true)]
    [InlineData("Mentoring__Webhooks__native__Secrets__1", true)]
    [InlineData("Mentoring__Mail__From", true)]
    [InlineData("Mentoring__BaseUri", false)]
    [InlineData("Mentoring__LinkKeys", false)]
    [InlineData("Mentoring__Webhooks__native__Secret", false)]
    [InlineData("Mentoring__Mail", false)]
    public void A_setting_that_nobody_reads_would_be_seen(string name, bool isOption) => Assert.Equal(isOption, IsOption(name));

    // Options are classes with the name of their section in a constant; below that, properties are parts of the name.
    private static bool IsOption(string setting)
    {
        var roots = typeof(MentoringOptions).Assembly.GetTypes()
            .Select(type => (Type: type, Section: type.GetField("Section")?.GetRawConstantValue() as string))
            .Where(root => root.Section is not null);
        return roots.Any(root =>
            setting.StartsWith(root.Section!.Replace(":", "__", StringComparison.Ordinal) + "__", StringComparison.Ordinal)
            && IsValueOf(root.Type, setting.Split("__")[root.Section!.Split(':').Length..]));
    }

    private static bool IsValueOf(Type type, string[] parts)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (parts.Length == 0)
        {
            return type.IsValueType || type == typeof(string) || type == typeof(Uri);
        }

        var part = type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Dictionary<,>)
            ? type.GetGenericArguments()[1]
            : type.GetProperty(parts[0])?.PropertyType;
        return part is not null && IsValueOf(part, parts[1..]);
    }

    [GeneratedRegex(@"\bMentoring__(?:\w|\{\d\})+")]
    private static partial Regex SettingName();

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Placeholder();
}
