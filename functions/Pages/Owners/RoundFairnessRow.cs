namespace ServerlessMentoring.Pages.Owners;

/// <summary>How a round served a group of people, in words.</summary>
/// <param name="Who">Who they are, such as <c>Mentees, department Sales</c>.</param>
/// <param name="People">How many they are.</param>
/// <param name="Matched">How many of them are matched, with the interval.</param>
/// <param name="Points">How well they fit on average, with the interval.</param>
/// <param name="Finding">What the comparison with all others says.</param>
/// <param name="Noteworthy">Whether it says that they were served worse or better.</param>
public sealed record RoundFairnessRow(string Who, int People, string Matched, string Points, string Finding, bool Noteworthy = false);
