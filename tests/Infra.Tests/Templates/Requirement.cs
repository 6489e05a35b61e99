namespace ServerlessMentoring.Infra.Tests.Templates;

/// <summary>Something that a resource must say.</summary>
/// <param name="Path">Where it says it: <c>properties.httpsOnly</c>.</param>
/// <param name="Value">What it must say there; null if anything will do.</param>
internal sealed record Requirement(string Path, string? Value = null)
{
    /// <summary>Whether a resource says it.</summary>
    public bool IsMet(TemplateResource resource) =>
        resource.Find(Path) is { } found && (Value is null || found.GetRawText().Trim('"') == Value);

    /// <inheritdoc />
    public override string ToString() => Value is null ? Path : $"{Path}: {Value}";
}
