using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ServerlessMentoring.Core.Notebook;

namespace ServerlessMentoring.App.Notebook;

/// <summary>Ids of notebook entries. They say where an entry comes from, so that the same thing written twice is one entry.</summary>
public static class NoteIds
{
    /// <summary>The prefix of the agreed goals.</summary>
    public const string Goals = "goal.";

    /// <summary>The n-th agreed goal, from 1.</summary>
    public static string Goal(int number) => Goals + number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The prefix of what one person wrote down of one session.</summary>
    public static string Log(string sessionId, string personId) => $"log.{sessionId}.{personId}.";

    /// <summary>The n-th line of one kind, from 1, under a prefix.</summary>
    public static string Line(string prefix, NoteKind kind, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{prefix}{kind}.{number:D2}");

    /// <summary>An entry written by itself: the same kind and words are the same entry.</summary>
    public static string Own(NoteKind kind, string text) =>
        "own." + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{kind}\n{text}")).AsSpan(0, 12));
}
