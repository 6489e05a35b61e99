namespace ServerlessMentoring.Infra.Tests.Templates;

/// <summary>One <c>resource</c>, <c>module</c>, <c>param</c> or <c>output</c> of a template.</summary>
/// <param name="Kind">The keyword.</param>
/// <param name="Symbol">The name within the file.</param>
/// <param name="Head">What stands between the name and the body: a resource's type and version, a module's path, a parameter's type and default.</param>
/// <param name="Decorators">The lines with an @ above it.</param>
/// <param name="Body">From the first line to the last.</param>
internal sealed record BicepDeclaration(string Kind, string Symbol, string Head, string Decorators, string Body)
{
    /// <summary>A resource's type or a module's path: what stands in quotes, up to the version.</summary>
    public string Target => Quoted().Split('@')[0];

    /// <summary>A resource's API version.</summary>
    public string Version => Quoted().Split('@').ElementAtOrDefault(1) ?? "";

    /// <summary>Whether the resource is only referred to, and made elsewhere.</summary>
    public bool IsExisting => Head.Contains(" existing ", StringComparison.Ordinal);

    private string Quoted() => Head.Split('\'').ElementAtOrDefault(1) ?? "";
}
