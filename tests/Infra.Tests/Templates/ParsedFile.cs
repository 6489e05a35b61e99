namespace ServerlessMentoring.Infra.Tests.Templates;

/// <summary>What the parser says of a template.</summary>
/// <param name="Path">The file.</param>
/// <param name="Faults">Where its syntax is wrong, by line.</param>
/// <param name="Declarations">The kind and the name of all that it declares, in order: <c>param name</c>.</param>
internal sealed record ParsedFile(string Path, IReadOnlyList<string> Faults, IReadOnlyList<string> Declarations);
