using ServerlessMentoring.LocalHost.Hosting;

namespace ServerlessMentoring.Local;

/// <summary>
/// The tour's own data folder. Each tour starts afresh, so the folder is emptied; a folder that is not a tour's, or whose tour is still running,
/// is never touched. The marker file says that it is a tour's, and is locked for as long as that tour runs.
/// </summary>
internal sealed class TourFolder : IDisposable
{
    private const string Marker = "this-is-a-tour";

    private readonly FileStream _lock;

    private TourFolder(FileStream held) => _lock = held;

    /// <summary>Makes the folder, or empties it of the last tour, and keeps it.</summary>
    /// <exception cref="LocalHostException">The folder has something else in it, is in use, or cannot be written.</exception>
    public static TourFolder TakeEmpty(string path)
    {
        var marker = Path.Combine(path, Marker);
        if (Directory.Exists(path) && !File.Exists(marker) && Directory.EnumerateFileSystemEntries(path).Any())
        {
            throw new LocalHostException(
                $"The tour needs the folder {path} for itself, and it has other data. Move it away, or set Mentoring:DataPath.");
        }

        try
        {
            OwnerOnlyFile.MakeFolder(path);
            var held = Hold(marker);
            try
            {
                Empty(path);
                return new TourFolder(held);
            }
            catch
            {
                held.Dispose();
                throw;
            }
        }
        catch (UnauthorizedAccessException e)
        {
            throw new LocalHostException($"The folder {path} cannot be written: {e.Message} Choose another with Mentoring:DataPath.", e);
        }
        catch (IOException e)
        {
            throw new LocalHostException(
                $"A tour is running in {path}. Go on with that one, stop it first, or choose another folder with --data-path.", e);
        }
    }

    public void Dispose() => _lock.Dispose();

    private static FileStream Hold(string file) => new(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);

    private static void Empty(string path)
    {
        // A plain start may have taken the folder for its own: its database then has a lock of its own.
        foreach (var file in Directory.EnumerateFiles(path, "*.lock"))
        {
            Hold(file).Dispose();
        }

        foreach (var folder in Directory.EnumerateDirectories(path))
        {
            Directory.Delete(folder, recursive: true);
        }

        foreach (var file in Directory.EnumerateFiles(path).Where(file => Path.GetFileName(file) != Marker))
        {
            File.Delete(file);
        }
    }
}
