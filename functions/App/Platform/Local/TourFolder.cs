namespace ServerlessMentoring.App.Platform.Local;

/// <summary>The tour's own data folder. Each tour starts afresh; a folder that is not a tour's is never touched.</summary>
internal static class TourFolder
{
    private const string Marker = "this-is-a-tour";

    /// <summary>Empties the folder of the last tour, or makes it.</summary>
    /// <exception cref="InvalidOperationException">The folder has something else in it.</exception>
    public static void MakeEmpty(string path)
    {
        var marker = Path.Combine(path, Marker);
        if (Directory.Exists(path))
        {
            if (Directory.EnumerateFileSystemEntries(path).Any() && !File.Exists(marker))
            {
                throw new InvalidOperationException(
                    $"The tour needs the folder {Path.GetFullPath(path)} for itself, and it has other data. Move it away, or set Mentoring:DataPath.");
            }

            Directory.Delete(path, recursive: true);
        }

        Directory.CreateDirectory(path);
        File.WriteAllText(marker, "");
    }
}
