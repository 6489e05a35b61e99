namespace ServerlessMentoring.Pages.Me;

/// <summary>A mentor's places.</summary>
/// <param name="Places">How many mentees they take, across all programs.</param>
/// <param name="Taken">How many places are taken.</param>
/// <param name="Url">Link to change it.</param>
public sealed record MyCapacity(int Places, int Taken, string Url);
