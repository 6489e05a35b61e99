using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.Extensions.Configuration;
using ServerlessMentoring.App.Settings;
using ServerlessMentoring.Core.Webhooks;
using ServerlessMentoring.Local.Tour;
using ServerlessMentoring.LocalHost.Hosting;

namespace ServerlessMentoring.Local;

/// <summary>
/// What the local platform settles before anything runs: the data folder, and the secrets that nobody configured. Those are made on the
/// first start, kept in the data folder for its owner only, and printed once.
/// </summary>
public sealed class LocalSettings : IDisposable
{
    private const int UsualPort = 7071;
    private const string FileName = "secrets.json";

    private readonly TourFolder? _tour;

    private LocalSettings(string dataPath, int port, TourFolder? tour, IReadOnlyDictionary<string, string?> added, IReadOnlyList<string> made)
    {
        _tour = tour;
        DataPath = dataPath;
        Port = port;
        Added = added;
        Made = made;
    }

    /// <summary>The folder of all data.</summary>
    public string DataPath { get; }

    /// <summary>The port; 0 for any free one.</summary>
    public int Port { get; }

    /// <summary>Whether this is the tour: sample data and a clock to advance.</summary>
    public bool IsTour => _tour is not null;

    /// <summary>Where the tour's clock starts: sixteen weeks ago, on a Monday morning, so that the sample ends about today.</summary>
    public DateTimeOffset? TourStart => IsTour ? MondayMorning(DateTimeOffset.UtcNow.AddDays(-TourStories.Days)) : null;

    /// <summary>Settings to add to the configuration; they outrank what is there.</summary>
    public IReadOnlyDictionary<string, string?> Added { get; }

    /// <summary>Lines that tell about secrets just made; empty from the second start on.</summary>
    public IReadOnlyList<string> Made { get; }

    /// <summary>Finds out what is configured, and makes what is not.</summary>
    public static LocalSettings Read(IConfiguration configuration, StartOptions start)
    {
        var section = configuration.GetSection(MentoringOptions.Section);
        var dataPath = Path.GetFullPath(start.DataPath ?? section["DataPath"] ?? ".data");
        OwnerOnlyFile.RequireFolder(dataPath);
        TourFolder? tour = null;
        if (start.Tour)
        {
            dataPath = Path.Combine(dataPath, "tour");
            tour = TourFolder.TakeEmpty(dataPath);
        }

        var port = start.Port ?? UsualPort;
        var added = new Dictionary<string, string?>();
        if (section["BaseUrl"] is null)
        {
            added[$"{MentoringOptions.Section}:BaseUrl"] = $"http://127.0.0.1:{port}";
        }

        if (tour is not null)
        {
            KeepHere(added);
        }

        var made = AddSecrets(section, dataPath, added);
        return new LocalSettings(dataPath, port, tour, added, made);
    }

    /// <summary>Lets go of the tour's folder.</summary>
    public void Dispose() => _tour?.Dispose();

    /// <summary>Sample people get no real mail or meeting, and no account gets their data, whatever else is configured on this machine.</summary>
    private static void KeepHere(Dictionary<string, string?> added)
    {
        string[] names = ["Mail:Smtp:Host", "Cosmos:Endpoint", "Graph:Organizer", "Graph:BaseUrl"];
        foreach (var name in names)
        {
            added[$"{MentoringOptions.Section}:{name}"] = "";
        }
    }

    private static List<string> AddSecrets(IConfigurationSection section, string dataPath, Dictionary<string, string?> added)
    {
        var path = Path.Combine(dataPath, FileName);
        var kept = Kept(path);
        var made = new List<string>();
        Need("FunctionKey", () => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24)), section["FunctionKey"] is not null);
        Need("LinkKeys:1", () => Convert.ToBase64String(RandomNumberGenerator.GetBytes(48)), section.GetSection("LinkKeys").GetChildren().Any());
        Need(
            "Webhooks:native:Secrets:1",
            () => WebhookSecret.Format(RandomNumberGenerator.GetBytes(32)),
            section.GetSection("Webhooks:native:Secrets").GetChildren().Any());
        if (made.Count > 0)
        {
            OwnerOnlyFile.Write(path, JsonSerializer.Serialize(kept, LocalSecretsJson.Default.DictionaryStringString));
            made.Insert(0, $"Made and kept in {path}, readable by you only:");
        }

        return made;

        void Need(string name, Func<string> make, bool isConfigured)
        {
            // A key that was made goes on verifying beside a configured one of a higher number, so that keys can be changed at leisure.
            if (section[name] is not null || (isConfigured && !kept.ContainsKey(name)))
            {
                return;
            }

            if (!kept.TryGetValue(name, out var value))
            {
                kept[name] = value = make();
                made.Add($"  {MentoringOptions.Section}:{name} = {value}");
            }

            added[$"{MentoringOptions.Section}:{name}"] = value;
        }
    }

    private static Dictionary<string, string> Kept(string path)
    {
        try
        {
            return File.Exists(path)
                ? JsonSerializer.Deserialize(File.ReadAllText(path), LocalSecretsJson.Default.DictionaryStringString)!
                : [];
        }
        catch (JsonException e)
        {
            throw new LocalHostException(
                $"{path} is damaged: {e.Message} Restore it from a backup, or move it away to have new keys made; links in mails sent so far then stop working.",
                e);
        }
        catch (UnauthorizedAccessException e)
        {
            throw new LocalHostException($"{path} cannot be read: {e.Message} Start as the user who made it, or choose another data folder.", e);
        }
    }

    private static DateTimeOffset MondayMorning(DateTimeOffset day)
    {
        var monday = day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
        return new DateTimeOffset(monday.Year, monday.Month, monday.Day, 6, 0, 0, TimeSpan.Zero);
    }
}
