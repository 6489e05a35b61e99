using ServerlessMentoring.LocalHost.Hosting;

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

    /// <summary>Makes sure of a folder that can be written, before anything is made in it.</summary>
    /// <exception cref="LocalHostException">It is a file, or this user may not write there; in one sentence.</exception>
    public static void RequireFolder(string path)
    {
        if (File.Exists(path))
        {
            throw new LocalHostException($"{path} is a file; the data needs a folder. Choose another with --data.");
        }

        try
        {
            MakeFolder(path);
            using var probe = new FileStream(
                Path.Combine(path, $".{Guid.NewGuid():N}"), FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            throw new LocalHostException($"The data folder {path} cannot be written: {e.Message} Choose another with --data.", e);
        }
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
