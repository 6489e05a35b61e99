namespace ServerlessMentoring.Infra.Tests.Templates;

public sealed class TemplateTests
{
    public static TheoryData<string> Sources =>
        [.. Repository.Files("infra", "*.bicep").Select(path => Path.GetRelativePath(Path.Combine(Repository.Root, "infra"), path).Replace('\\', '/'))];

    [Theory]
    [MemberData(nameof(Sources))]
    public async Task A_template_keeps_every_rule(string source) => Assert.Empty(TemplateRules.Faults(await Template.NamedAsync(source)));

    [Fact]
    public async Task Every_module_is_used() => Assert.Empty(TemplateRules.ModulesAreUsed(await Template.AllAsync()));

    [Fact]
    public async Task A_type_has_one_version_in_all_templates() => Assert.Empty(TemplateRules.OneVersionPerType(await Template.AllAsync()));

    [Fact]
    public async Task Every_preview_version_that_is_let_through_is_still_needed()
    {
        var resources = (await Template.AllAsync()).SelectMany(template => template.Resources);
        var previews = resources.Where(resource => resource.Version.EndsWith("-preview", StringComparison.Ordinal));
        Assert.Equal(KnownTypes.PreviewOnly.Keys.Order(), previews.Select(resource => resource.Type).Distinct().Order());
    }
}
