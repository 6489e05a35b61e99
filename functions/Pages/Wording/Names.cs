namespace ServerlessMentoring.Pages.Wording;

/// <summary>Lists of names in running text.</summary>
internal static class Names
{
    /// <summary><c>Ada</c>, <c>Ada and Ravi</c>, <c>Ada, Ravi and Mei</c>.</summary>
    public static string Join(IReadOnlyList<string> names) => names.Count switch
    {
        0 => "the others",
        1 => names[0],
        _ => string.Join(", ", names.Take(names.Count - 1)) + " and " + names[^1],
    };

    /// <summary>Up to three names, then how many more.</summary>
    public static string Short(IReadOnlyList<string> names) =>
        names.Count <= 3 ? Join(names) : $"{names[0]}, {names[1]} and {names.Count - 2} others";
}
