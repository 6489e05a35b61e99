namespace ServerlessMentoring.Local;

/// <summary>Files and folders that nobody but the user who runs the app may read.</summary>
internal static class OwnerOnlyFile
{
    /// <summary>Makes a folder that is not there yet.</summary>
    public static void MakeFolder(string path)
    {
        if (Directory.Exists(path) || OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
            return;
        }

        Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    /// <summary>Writes a file, whole or not at all.</summary>
    public static void Write(string path, string text)
    {
        MakeFolder(Path.GetDirectoryName(path)!);
        var draft = path + ".new";
        File.Delete(draft);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var stream = new StreamWriter(draft, options))
        {
            stream.Write(text);
        }

        File.Move(draft, path, overwrite: true);
    }
}
