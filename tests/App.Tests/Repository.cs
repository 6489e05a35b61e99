namespace ServerlessMentoring.App.Tests;

/// <summary>Files of the repository that tests hold the app against.</summary>
internal static class Repository
{
    public static string PathOf(string path)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ServerlessMentoring.sln")))
            {
                return Path.Combine(folder.FullName, path);
            }
        }

        throw new InvalidOperationException("The tests do not run inside the repository.");
    }
}
