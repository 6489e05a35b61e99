namespace ServerlessMentoring.Benchmarks.Measuring;

/// <summary>A data folder in <c>.data</c> of the current folder, so on the disk of the repository; deleted in the end.</summary>
internal sealed class TempFolder : IDisposable
{
    public TempFolder() =>
        Path = Directory.CreateDirectory(System.IO.Path.Combine(".data", $"benchmark-{Guid.NewGuid():N}")).FullName;

    public string Path { get; }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
