using System.Collections.Concurrent;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace ServerlessMentoring.App.Pages.Rendering;

/// <summary>
/// The styles of all pages, each page with those of its room: <c>site.css</c> for all, then each room's <c>.css</c> file. They stand in the
/// document itself, so that a page is one round trip.
/// </summary>
internal static class Stylesheet
{
    /// <summary>Where the styles go in a document, before it is known which page it is. No text can say this: text is encoded.</summary>
    public const string Place = "<!--styles-->";

    private const string Site = "Pages/Rendering/site.css";

    private static readonly string[] RoomsOfOwners = ["Owners", "Matching", "Stories", "Recognition"];

    private static readonly Assembly Own = typeof(Stylesheet).Assembly;

    private static readonly IReadOnlyList<(string Name, string Css)> Sheets = Read(Own);

    // A program that draws views of its own may bring styles for them.
    private static readonly ConcurrentDictionary<Assembly, IReadOnlyList<(string Name, string Css)>> Guests = new();

    /// <summary>The source expressions that allow exactly these styles in a content security policy.</summary>
    public static string Hashes { get; } = HashesOf(Sheets);

    /// <summary>The same for the styles that another assembly brings.</summary>
    public static string HashesOf(Assembly guest) => HashesOf(SheetsOf(guest));

    /// <summary>The document with the styles of its page in their place.</summary>
    /// <param name="html">The document.</param>
    /// <param name="view">The component that drew it.</param>
    public static string Insert(string html, Type view) =>
        html.Replace(Place, string.Concat(Sheets.Where(sheet => Serves(sheet.Name, view)).Concat(SheetsOf(view.Assembly)).Select(sheet => $"<style>{sheet.Css}</style>")), StringComparison.Ordinal);

    // What only owners see is no part of what a phone loads. A sheet named like a view is that view's alone.
    private static bool Serves(string sheet, Type view) => sheet switch
    {
        "Owners/relationship.css" => IsNamed(view, "Relationship"),
        "Matching/Pages/round.css" => IsNamed(view, "Round"),
        _ when sheet.StartsWith("Owners/", StringComparison.Ordinal) || sheet.StartsWith("Pages/Charts/", StringComparison.Ordinal) => RoomsOfOwners.Any(room => IsIn(view, room)),
        "Pages/Forms/forms.css" => !IsNamed(view, "Dashboard"),
        _ when sheet.StartsWith("Me/", StringComparison.Ordinal) => IsIn(view, "Me"),
        _ => true,
    };

    private static bool IsNamed(Type view, string start) => view.Name.StartsWith(start, StringComparison.Ordinal);

    private static bool IsIn(Type view, string room) => $"{view.Namespace}.".Contains($".{room}.", StringComparison.Ordinal);

    private static IReadOnlyList<(string Name, string Css)> SheetsOf(Assembly guest) => guest == Own ? [] : Guests.GetOrAdd(guest, Read);

    private static string HashesOf(IReadOnlyList<(string Name, string Css)> sheets) =>
        string.Join(' ', sheets.Select(sheet => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(sheet.Css)))}'"));

    // What holds for all pages stands first, so that a room can change it for its own.
    private static List<(string Name, string Css)> Read(Assembly assembly) =>
    [
        .. assembly.GetManifestResourceNames()
            .Where(name => name.EndsWith(".css", StringComparison.Ordinal))
            .Select(name => name.Replace('\\', '/'))
            .OrderBy(name => name != Site).ThenBy(name => name, StringComparer.Ordinal)
            .Select(name => (name, Css(assembly, name))),
    ];

    private static string Css(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);

        // Line ends and what stands before a rule are for the writer, not for the wire.
        return string.Concat(reader.ReadToEnd().ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimStart()));
    }
}
