namespace ServerlessMentoring.Infra.Tests.Templates;

public sealed class TemplateTests
{
    public static TheoryData<string> Paths => [.. BicepFile.All.Select(file => file.Path)];

    [Theory]
    [MemberData(nameof(Paths))]
    public void A_template_keeps_every_rule(string path)
    {
        var file = BicepFile.Named(path);
        string[] faults =
        [
            .. BicepRules.NoKeys(file),
            .. BicepRules.NoSecretsInOutputs(file),
            .. BicepRules.SecretsAreSecure(file),
            .. BicepRules.PinnedVersions(file),
            .. BicepRules.LocalAuthIsOff(file),
            .. BicepRules.NoPublishingPasswords(file),
            .. BicepRules.RolesInOneFile(file),
            .. BicepRules.Described(file),
            .. BicepRules.Diagnosed(file),
        ];
        Assert.Empty(faults);
    }

    [Fact]
    public void Every_module_is_used_and_there() => Assert.Empty(BicepRules.ModulesAreUsed(BicepFile.All));

    [Fact]
    public void A_type_has_one_version_in_all_templates() => Assert.Empty(BicepRules.OneVersionPerType(BicepFile.All));

    [Fact]
    public void Every_preview_version_that_is_let_through_is_still_needed()
    {
        var previews = BicepFile.All.SelectMany(file => file.Resources).Where(r => r.Version.EndsWith("-preview", StringComparison.Ordinal));
        Assert.Equal(KnownTypes.PreviewOnly.Keys.Order(), previews.Select(r => r.Target).Distinct().Order());
    }
}
