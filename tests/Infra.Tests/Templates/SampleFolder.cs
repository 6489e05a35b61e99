namespace ServerlessMentoring.Infra.Tests.Templates;

/// <summary>Templates in a folder of their own, gone after the test.</summary>
internal sealed class SampleFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("templates");

    /// <summary>Where it is.</summary>
    public string Path => _folder.FullName;

    /// <summary>Writes a template into it, and returns its full path.</summary>
    public string Add(string name, string text)
    {
        var path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
